/** Lessons as clips: how long each beat is seen, its pictures with the card on them, and its texts as subtitles. */
package wasserscope.export.lesson;
