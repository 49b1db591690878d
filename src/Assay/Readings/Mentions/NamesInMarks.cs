using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>
/// Reads names in quotation marks: газета «Степной голос», ТОВ «Сяйво». What stands in marks behind a word for an organisation is its name, whatever its
/// letters' case.
/// </summary>
internal sealed class NamesInMarks(NameScanner scanner, SlavicNames slavic)
{
    /// <summary>The name that begins behind an opening mark; null where none does.</summary>
    public Found? Read(TokenizedText text, int first)
    {
        if (
            first < 2
            || text[first - 1].Kind != TokenKind.Sign
            || text.Text[text[first - 1].Start] is not ('«' or '“' or '„' or '"')
        )
            return null;
        var bearer = first - 2;
        if (!IsBearer(text, bearer))
        {
            if (!text[first].IsCapitalised || slavic.BearerBeside(text, first - 1) is not { } beside)
                return null;
            bearer = beside;
        }
        if (SlavicNames.Quoted(text, first - 1) is not (var behind and > 0))
            return null;
        var known = scanner.Word(text, bearer);
        // руднике «Хойто-Гол»
        if (known.Is(WordTraits.PlaceNoun) && !known.Is(WordTraits.OrganisationNoun))
            return new Found(
                first,
                behind - 1,
                MentionKind.Place,
                Site(text, first, behind - 1),
                NameCue.Before,
                bearer
            );
        var isForm = bearer == first - 2 && known.Is(WordTraits.LegalForm);
        var (begin, end) = isForm ? (bearer, behind) : (first, behind - 1);
        return new Found(
            begin,
            end,
            MentionKind.Organisation,
            Within(text, first, behind - 1),
            NameCue.Before,
            bearer
        );
    }

    // A legal form in small letters is a word of the language: "as", "ag"
    private bool IsBearer(TokenizedText text, int token) =>
        scanner.Word(text, token) is var word
        && (
            word.Is(WordTraits.OrganisationNoun | WordTraits.Works)
            || word.Is(WordTraits.Institution | WordTraits.PlaceNoun)
                && (text[token].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            || word.Is(WordTraits.LegalForm) && text[token].IsCapitalised
        );

    /// <summary>Whether a token is a legal form in capitals.</summary>
    public bool IsForm(TokenizedText text, int token) =>
        text[token].IsAllCapitals && scanner.Word(text, token).Is(WordTraits.LegalForm);

    // The party whose name the words in the marks are, or end with: ПАО «ГМК "Норильский никель"».
    private List<KnownEntry> Within(TokenizedText text, int first, int end)
    {
        while (end > first && text[end - 1].Kind == TokenKind.Sign)
            end--;
        for (var i = first; i < end; i++)
        {
            if (
                text[i].Kind == TokenKind.Word
                && text[i].IsCapitalised
                && scanner.LongestName(text, i, scanner.Word(text, i)) is { } known
                && known.End == end
                && OnlyParty(known.Found) is { } party
                && (i == first || text[i - 1].Kind == TokenKind.Sign || text[i - 1].IsAllCapitals)
            )
                return [party];
        }
        return [];
    }

    // The mine or deposit of that name.
    private List<KnownEntry> Site(TokenizedText text, int first, int end) =>
        scanner.LongestName(text, first, scanner.Word(text, first)) is { } known && known.End == end
            ? [.. known.Found.Entries.Where(e => e is KnownEntry.OfSite)]
            : [];

    private static KnownEntry.OfParty? OnlyParty(NamesFound found)
    {
        var parties = found
            .Names.Select(n => n.Entry)
            .OfType<KnownEntry.OfParty>()
            .Distinct()
            .Take(2)
            .ToList();
        return
            parties is [var only] && only.Party.Kind is not (Model.PartyKind.Person or Model.PartyKind.State)
            ? only
            : null;
    }
}
