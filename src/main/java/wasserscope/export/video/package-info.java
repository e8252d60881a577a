/**
 * Coded moving pictures, with the encoders of FFmpeg in this process. Knows pixels, sizes and rates, and nothing of what they show.
 * Native memory is freed by whoever opened it; one file is for one thread.
 */
package wasserscope.export.video;
