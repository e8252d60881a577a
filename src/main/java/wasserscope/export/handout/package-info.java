/** Lessons on paper: a page for each beat, with its picture and its texts, and the answers at the end; and a picture of each beat. */
package wasserscope.export.handout;
