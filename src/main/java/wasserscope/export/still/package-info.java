/** Pictures of moments as files. */
package wasserscope.export.still;
