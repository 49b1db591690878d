using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// A place with the region or country named for it, where it does not lie there: "Bakhmut, Luhansk region". Rows of places ("Kyiv, Moscow and Doha") name
/// nothing for each other.
/// </summary>
internal sealed class PlaceCheck : ITextCheck
{
    private static readonly Figures.Words.WordTable<bool> Locatives = Figures.Words.WordTable.Of(
        "in near at outside around from of to toward towards into through at off under вблизи возле под около в во у біля"
    );

    private static readonly Figures.Words.WordTable<bool> Strictly = Figures.Words.WordTable.Of(
        "in near outside around"
    );

    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var mentions = input.Mentions;
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (inner, outer) = (mentions[i], mentions[i + 1]);
            if (
                inner.Form == MentionForm.Pronoun
                || outer.Form == MentionForm.Pronoun
                || inner.IsCredit
                || inner.Span.Meets(outer.Span)
            )
                continue;
            if (Target(input, inner) is not { } place || Target(input, outer) is not { } within)
                continue;
            if (
                place is not (LinkTarget.Town or LinkTarget.Region or LinkTarget.Site)
                || within is not (LinkTarget.Region or LinkTarget.Country)
            )
                continue;
            if (place.GetType() == within.GetType() || IsClaimOrNamesake(place, within))
                continue;
            if (!IsNamedFor(input, i, within) || input.Places.LiesIn(place, within) != false)
                continue;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Place,
                    TextSpan.Between(inner.Span.Start, End(input.Text, outer)),
                    $"{Name(input, inner)} does not lie in {Name(input, outer)}",
                    [inner.Span, outer.Span]
                )
            );
        }
    }

    // "Crimea, Russian Federation" claims a territory, which is for the wordings to tell; "Poti (Georgia)" with the American state is a link gone wrong, for
    // a writer who slips does so within one country.
    private static bool IsClaimOrNamesake(LinkTarget place, LinkTarget within) =>
        (place, within) switch
        {
            (LinkTarget.Region, LinkTarget.Country) => true,
            (LinkTarget.Town { Sovereign: { } sovereign }, LinkTarget.Region region) => region.Code.Country
                != sovereign,
            _ => false,
        };

    // One link and no other candidate, or no check: a namesake may lie there.
    private static LinkTarget? Target(CheckedText input, Mention mention) =>
        mention.Referent >= 0
        && mention.Referent < input.Referents.Count
        && input.Referents[mention.Referent] is { Kind: MentionKind.Place, Links: [var link] }
            ? link.Target
            : null;

    private static string Name(CheckedText input, Mention mention) =>
        input.Referents[mention.Referent].Links[0].Name;

    private static bool IsNamedFor(CheckedText input, int at, LinkTarget within)
    {
        var text = input.Text;
        var (inner, outer) = (input.Mentions[at], input.Mentions[at + 1]);
        var first = text.TokenAt(inner.Span.Start);
        var joint = text.TokenAt(inner.Span.End);
        var next = text.TokenAt(outer.Span.Start);
        if (text.SentenceAt(inner.Span.Start) != text.SentenceAt(outer.Span.Start))
            return false;
        var isRegion = within is LinkTarget.Region;
        if (text.Is(joint, "in"))
        {
            var the = text.Is(joint + 1, "the") ? joint + 2 : joint + 1;
            // "talks with Kyiv in Saudi Arabia": only a place that is itself a where, and a region behind it.
            return isRegion
                && next == the
                && first > 0
                && text[first - 1].Kind == TokenKind.Word
                && (Strictly.Has(text.Letters(first - 1)) || IsSiteOf(text, first - 1));
        }
        var isBracket =
            text.Is(joint, '(') && next == joint + 1 && text.Is(text.TokenAt(outer.Span.End), ')');
        if (isBracket)
            return true;
        if (isRegion && text.Is(joint, ',') && text.Is(joint + 1, "in"))
            return IsRegionBehind(input, at, joint + 2, next);
        if (!text.Is(joint, ',') || !(next == joint + 1 || next == joint + 2 && text.Is(joint + 1, "the")))
            return false;
        return !IsRow(input, at) && (isRegion || IsWhere(text, first));
    }

    /// <summary>"near Mariupol, in the Luhansk region,": a clause of its own that says where the place lies.</summary>
    private static bool IsRegionBehind(CheckedText input, int at, int behind, int next)
    {
        var text = input.Text;
        var outer = input.Mentions[at + 1];
        var before = text.TokenAt(input.Mentions[at].Span.Start) - 1;
        if (text.Is(behind, "the"))
            behind++;
        var end = text.TokenAt(End(text, outer));
        var isCalledRegion = IsRegionWord(text, end - 1);
        return next == behind
            && isCalledRegion
            && before > 0
            && text[before].Kind == TokenKind.Word
            && (Strictly.Has(text.Letters(before)) || IsSiteOf(text, before))
            && !text.Is(before - 1, ',')
            && !text.Is(before - 1, "and")
            && !IsRow(input, at)
            && (end >= text.Count || text[end].Kind == TokenKind.Sign || text[end].BeginsSentence);
    }

    private static readonly Figures.Words.WordTable<bool> Sites = Figures.Words.WordTable.Of(
        "deposit mine field plant works smelter refinery quarry port town city village settlement"
    );

    /// <summary>"the deposit of", "the village of": what stands where is named.</summary>
    private static bool IsSiteOf(TokenizedText text, int of) =>
        text.Is(of, "of") && of > 0 && text[of - 1].Kind == TokenKind.Word && Sites.Has(text.Letters(of - 1));

    private static bool IsWhere(TokenizedText text, int first)
    {
        var before = first - 1;
        while (
            before >= 0
            && text[before].Kind == TokenKind.Word
            && (
                text.Is(before, "the")
                || text.Is(before, "city")
                || text.Is(before, "town")
                || text.Is(before, "village")
                || (text.Is(before, "of") && text.Is(before - 1, "city"))
            )
        )
            before--;
        return before >= 0 && text[before].Kind == TokenKind.Word && Locatives.Has(text.Letters(before));
    }

    /// <summary>Whether the two are of a row: another place before them or "and" with one behind them.</summary>
    private static bool IsRow(CheckedText input, int at)
    {
        var text = input.Text;
        var behind = text.TokenAt(End(text, input.Mentions[at + 1]));
        var before = text.TokenAt(input.Mentions[at].Span.Start) - 1;
        if (
            before > 0
            && text.Is(before, ',')
            && at > 0
            && text.TokenAt(input.Mentions[at - 1].Span.End) == before
        )
            return true;
        if (text.Is(before, "and") || text.Is(before, "or") || text.Is(before, "between"))
            return true;
        if (
            text.Is(behind, "and")
            || text.Is(behind, "or")
            || text.Is(behind, "и")
            || text.Is(behind, "і")
            || text.Is(behind, "та")
        )
            return true;
        if (!text.Is(behind, ',') || at + 2 >= input.Mentions.Count)
            return false;
        // "in Pokrovsk, Donetsk region, Ukraine" goes on outwards; "Kyiv, Moscow, Doha and …" is a row.
        var next = input.Mentions[at + 2];
        return text.TokenAt(next.Span.Start) <= behind + 2
                && !GoesOutwards(input, input.Mentions[at + 1], next)
            || text.Is(behind + 1, "and")
            || text.Is(behind + 1, "or");
    }

    private static bool GoesOutwards(CheckedText input, Mention outer, Mention next) =>
        Target(input, outer) is { } inner
        && Target(input, next) is LinkTarget.Country country
        && input.Places.LiesIn(inner, country) == true;

    /// <summary>With "region", "oblast" behind the name.</summary>
    private static int End(TokenizedText text, Mention outer)
    {
        var behind = text.TokenAt(outer.Span.End);
        return IsRegionWord(text, behind) ? text[behind].End : outer.Span.End;
    }

    private static readonly Figures.Words.WordTable<bool> RegionWords = Figures.Words.WordTable.Of(
        "region oblast province области області"
    );

    private static bool IsRegionWord(TokenizedText text, int token) =>
        token >= 0
        && token < text.Count
        && text[token].Kind == TokenKind.Word
        && RegionWords.Has(text.Letters(token));
}
