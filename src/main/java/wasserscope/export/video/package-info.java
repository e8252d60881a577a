/** Coded moving pictures, with the encoders of FFmpeg in this process. Knows pixels and nothing of what they show. */
package wasserscope.export.video;
