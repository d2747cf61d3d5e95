package nl.leverklaar.settings;

import java.util.List;
import nl.leverklaar.text.Texts;

/// How the window looks.
///
/// @param language the language of all texts
/// @param theme the colours
/// @param textSize the size of the text in percents, one of [#SIZES]
/// @param width the width of the window in pixels
/// @param height the height of the window in pixels
public record Looks(Texts.Language language, Theme theme, int textSize, int width, int height) {

    /// The sizes of text there are, in percents.
    public static final List<Integer> SIZES = List.of(90, 100, 115, 130, 150, 175, 200);

    /// As it looks the first time: it fits an office computer of 1366 by 768 at 125 %.
    public static final Looks FIRST = new Looks(Texts.Language.NL, Theme.SYSTEM, 100, 1093, 550);

    public Looks {
        textSize = SIZES.contains(textSize) ? textSize : 100;
    }

    public Looks in(Texts.Language other) {
        return new Looks(other, theme, textSize, width, height);
    }

    public Looks in(Theme other) {
        return new Looks(language, other, textSize, width, height);
    }

    public Looks sized(int newWidth, int newHeight) {
        return new Looks(language, theme, textSize, newWidth, newHeight);
    }

    /// The same with the text so many sizes larger, as far as there are sizes.
    public Looks larger(int steps) {
        int at = Math.clamp(SIZES.indexOf(textSize) + (long) steps, 0, SIZES.size() - 1);
        return new Looks(language, theme, SIZES.get(at), width, height);
    }
}
