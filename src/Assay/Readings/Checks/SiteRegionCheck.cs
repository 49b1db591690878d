using Assay.Readings.Figures.Words;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// A deposit, mine or plant that is said to lie in another region than it does, in other words than right beside its name: "Sukhoi Log. The deposit, in Magadan
/// region", "шахта … в … області". Only sites of the register, which has the region of each.
/// </summary>
internal sealed class SiteRegionCheck : ITextCheck
{
    private const int MostBetween = 9;

    private static readonly WordTable<bool> Sites = WordTable.Of(
        "deposit mine field plant works smelter refinery quarry pit site месторождение рудник шахта завод родовище шахта завод кар'єр"
    );

    private static readonly WordTable<bool> Lies = WordTable.Of(
        "lies is sits stands located situated находится расположено расположен расположена розташоване розташована розташований лежить знаходиться"
    );

    private static readonly WordTable<bool> In = WordTable.Of("in в во у");

    /// <inheritdoc/>
    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var mentions = input.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (Target(input, mentions[i]) is not LinkTarget.Site site || mentions[i].IsCredit)
                continue;
            for (var j = i + 1; j < mentions.Count && j <= i + 2; j++)
            {
                if (Target(input, mentions[j]) is not LinkTarget.Region region)
                    continue;
                if (
                    IsSaidToLie(input.Text, mentions[i], mentions[j])
                    && input.Places.LiesIn(site, region) == false
                )
                    found.Add(
                        new Inconsistency(
                            InconsistencyKind.Place,
                            TextSpan.Between(mentions[i].Span.Start, mentions[j].Span.End),
                            $"{Name(input, mentions[i])} does not lie in {Name(input, mentions[j])}",
                            [mentions[i].Span, mentions[j].Span]
                        )
                    );
                break;
            }
        }
    }

    // "X in Y", "X. The deposit, in Y", "X lies in the Y region", "X, a mine in Y"; a town named between is another place.
    private static bool IsSaidToLie(TokenizedText text, Mention site, Mention region)
    {
        var at = text.TokenAt(site.Span.End);
        var next = text.TokenAt(region.Span.Start);
        if (next <= at || next - at > MostBetween)
            return false;
        var end = next - 1;
        if (text.Is(end, "the") || text.Is(end, "Russia") || text.Is(end, "Ukraine"))
            end--;
        if (text.Is(end, "s") && text.Is(end - 2, "Russia"))
            end -= 3;
        if (text[end].Kind != TokenKind.Word || !In.Has(text.Letters(end)))
            return false;
        var isCyrillic = (text[end].Traits & TokenTraits.Cyrillic) != TokenTraits.None;
        // English "at the plant in" may tell of a talk there; right behind the name it is the other check's.
        if (at == end)
            return isCyrillic;
        var isSite = false;
        for (var i = at; i < end; i++)
        {
            if (text[i].Kind == TokenKind.Word)
            {
                var letters = text.Letters(i);
                if (Sites.Has(letters))
                    isSite = true;
                else if (Lies.Has(letters))
                    isSite = true;
                // "X, a lithium deposit in"
                else if (i + 1 < end && text[i + 1].Kind == TokenKind.Word && Sites.Has(text.Letters(i + 1)))
                    continue;
                else if (letters is not ("The" or "the" or "a" or "which" or "It" or "it" or "that"))
                    return false;
            }
            else if (!text.Is(i, ',') && !text.Is(i, '.'))
            {
                return false;
            }
        }
        return isSite && text[end - 1].Kind is TokenKind.Word or TokenKind.Sign;
    }

    private static LinkTarget? Target(CheckedText input, Mention mention) =>
        mention.Form != MentionForm.Pronoun
        && mention.Referent >= 0
        && mention.Referent < input.Referents.Count
        && input.Referents[mention.Referent] is { Kind: MentionKind.Place, Links: [var link] }
            ? link.Target
            : null;

    private static string Name(CheckedText input, Mention mention) =>
        input.Referents[mention.Referent].Links[0].Name;
}
