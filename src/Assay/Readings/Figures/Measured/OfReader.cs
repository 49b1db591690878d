using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Measured;

/// <summary>What a figure measures, and whose it is.</summary>
internal readonly record struct Measure(TextSpan? Of, TextSpan? Whose);

/// <summary>Reads what a figure measures from the words beside it: "in potential losses", "a $35 billion deficit", "exports of …", "exports fell to …".</summary>
internal static class OfReader
{
    private const int Reach = 5;
    private const int SubjectReach = 14;

    private static readonly WordTable<bool> NotMeasured = WordTable.Of(
        "total all return exchange order favour favor addition response part one two three cash kind fact turn advance time"
    );

    /// <summary>Reads it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="after">The token behind it.</param>
    public static Measure Read(TokenizedText text, Figure figure, int first, int after)
    {
        BoundReader.Before(text, first, out var start);
        var behind = Behind(text, figure, first, start, after);
        if (behind is { } owner && Owned(text, owner) is { } owned)
            return new Measure(owned, owner);
        if (behind is not null && figure.Kind is FigureKind.Percent or FigureKind.Ratio)
            return new Measure(behind, Subject(text, start)?.Of);
        if (behind is not null && figure.Kind != FigureKind.Count)
            return new Measure(behind, WhoseOf(text, start) ?? Subject(text, start)?.Whose);
        if (figure is { Kind: FigureKind.Count, Of: not null })
            return new Measure(figure.Of, Subject(text, start)?.Whose);
        if (Before(text, start) is { } before)
            return before;
        return Subject(text, start) ?? new Measure(behind ?? figure.Of, null);
    }

    private static TextSpan? Behind(TokenizedText text, Figure figure, int first, int start, int after)
    {
        if (!Surroundings.GoesOn(text, after) || text[after].Kind != TokenKind.Word)
            return null;
        if (figure.Kind == FigureKind.Count)
            return figure.Of;
        if (text.Is(after, "worth") && text.Is(after + 1, "of"))
            return Phrases.Forward(text, after + 2);
        if (text.Is(after, "of"))
            return Phrases.Forward(text, after + 1);
        if (figure.Kind == FigureKind.Money && text.Is(after, "in") && Surroundings.GoesOn(text, after + 1))
        {
            var next = text[after + 1];
            return
                next.Kind == TokenKind.Word
                && !next.IsCapitalised
                && !NotMeasured.Has(text.Letters(after + 1))
                ? Phrases.Forward(text, after + 1)
                : null;
        }
        if ((text[after].Traits & TokenTraits.Cyrillic) != TokenTraits.None)
            return
                figure.Kind is FigureKind.Mass or FigureKind.Percent or FigureKind.Volume
                && !text[after].IsCapitalised
                ? Phrases.Forward(text, after)
                : null;
        return
            figure.Kind is FigureKind.Money or FigureKind.Percent or FigureKind.Duration
            && IsDetermined(text, first, start)
            ? Phrases.Forward(text, after)
            : null;
    }

    /// <summary>"a record $35 billion", "the $500m", "its nearly $3bn".</summary>
    private static bool IsDetermined(TokenizedText text, int first, int start)
    {
        var before = start - 1;
        if (before >= 0 && text.Is(start, "a") && start < first)
            return true;
        for (var i = before; i >= 0 && i >= before - 1; i--)
        {
            if (!Surroundings.GoesOn(text, i + 1))
                return false;
            if (Phrases.IsDeterminer(text, i) || IsPossessive(text, i))
                return true;
            if (text[i].Kind != TokenKind.Word || CountNouns.Ends(text.Letters(i)))
                return false;
        }
        return false;
    }

    private static bool IsPossessive(TokenizedText text, int token) =>
        token > 0 && text.Is(token, "s") && Surroundings.IsApostrophe(text, token - 1);

    /// <summary>"exports of 1.2 million tonnes", "a deficit of $35 billion".</summary>
    private static Measure? Before(TokenizedText text, int start)
    {
        if (!text.Is(start - 1, "of"))
            return null;
        var of = Phrases.Backward(text, start - 1, out var first);
        return of is null ? null : new Measure(of, WhoseOf(text, first));
    }

    /// <summary>"Russia's exports to China fell to …": what stands at the head of the clause before a verb that tells a quantity.</summary>
    private static Measure? Subject(TokenizedText text, int start)
    {
        var verb = -1;
        for (var i = start - 1; i >= 0 && i >= start - Reach; i--)
        {
            if (!Surroundings.GoesOn(text, i + 1) || text[i].Kind != TokenKind.Word)
                break;
            var letters = text.Letters(i);
            if (ChangeWords.All.Has(letters) && !IsNoun(text, i) || Phrases.SubjectVerbs.Has(letters))
            {
                verb = i;
                break;
            }
        }
        if (verb <= 0)
            return null;
        var head = verb;
        for (var i = verb - 1; i >= 0 && i >= verb - SubjectReach; i--)
        {
            // A figure is itself the subject's: "exports of 1.2 Mt fell to …"; what it measures is told by its own.
            if (text[i].Kind == TokenKind.Number)
                return null;
            if (!Surroundings.GoesOn(text, i + 1) || text[i + 1].BeginsSentence || IsClauseEnd(text, i))
                break;
            if (text[i].BeginsSentence)
            {
                head = i;
                break;
            }
            head = i;
        }
        return head == verb ? null : Head(text, head, verb);
    }

    private static Measure? Head(TokenizedText text, int head, int verb)
    {
        while (Phrases.IsDeterminer(text, head) && head < verb)
            head++;
        TextSpan? whose = null;
        for (var i = head; i < verb && i < head + Reach; i++)
        {
            if (IsPossessive(text, i))
            {
                whose = TextSpan.Between(text[head].Start, text[i - 2].End);
                head = i + 1;
                break;
            }
            if (text[i].Kind == TokenKind.Word && CountNouns.Ends(text.Letters(i)))
                break;
        }
        if (Phrases.Forward(text, head) is not { } of || of.End > text[verb].Start)
            return null;
        if (whose is null)
        {
            var behind = text.TokenAt(of.End);
            if ((text.Is(behind, "of") || text.Is(behind, "in") || text.Is(behind, "from")) && behind < verb)
                whose = Phrases.Forward(text, behind + 1);
        }
        return new Measure(of, whose);
    }

    // "a fall of", "the rise to": a noun has a determiner before it.
    private static bool IsNoun(TokenizedText text, int token) => Phrases.IsDeterminer(text, token - 1);

    private static bool IsClauseEnd(TokenizedText text, int token) =>
        text[token].Kind == TokenKind.Sign
            ? !Surroundings.IsApostrophe(text, token) && !Surroundings.IsTightDash(text, token)
            : text.Is(token, "that")
                || text.Is(token, "said")
                || text.Is(token, "says")
                || text.Is(token, "and")
                || text.Is(token, "but")
                || text.Is(token, "while")
                || text.Is(token, "as")
                || text.Is(token, "which")
                || text.Is(token, "when")
                || text.Is(token, "что")
                || text.Is(token, "що");

    /// <summary>"of Ukraine's land": what stands behind the owner.</summary>
    private static TextSpan? Owned(TokenizedText text, TextSpan owner)
    {
        var behind = text.TokenAt(owner.End);
        return Surroundings.IsApostrophe(text, behind) && IsPossessive(text, behind + 1)
            ? Phrases.Forward(text, behind + 2)
            : null;
    }

    private static TextSpan? WhoseOf(TokenizedText text, int first)
    {
        if (!IsPossessive(text, first - 1))
            return null;
        var end = first - 2;
        var begin = end;
        while (
            begin > 0
            && Surroundings.GoesOn(text, begin)
            && text[begin - 1].Kind == TokenKind.Word
            && text[begin - 1].IsCapitalised
            && begin > end - Reach
        )
            begin--;
        return begin == end ? null : TextSpan.Between(text[begin].Start, text[end - 1].End);
    }
}
