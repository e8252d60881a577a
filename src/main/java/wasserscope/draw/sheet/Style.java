package wasserscope.draw.sheet;

import wasserscope.words.Language;

/** What a pen needs to know of how a frame is looked at. */
public interface Style {

    /** Returns the colours and weights. */
    Theme theme();

    /** Returns the language in which pictures are lettered. */
    Language language();
}
