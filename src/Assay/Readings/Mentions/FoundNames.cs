using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>One pass over the tokens of a text: every name in it, known or read by its form. Whom they stand for is another's work.</summary>
internal sealed class FoundNames(NameScanner scanner, InstrumentFinder instruments)
{
    private readonly RunReader _runs = new(scanner);
    private readonly List<Found> _found = [];

    /// <summary>Runs of two words and more by whose form nothing tells what they name; elsewhere in the text something may.</summary>
    private readonly List<NameRun> _untold = [];

    /// <summary>Single capitalised words that no table knows, within a sentence or at its start: surnames, perhaps.</summary>
    private readonly List<int> _single = [];

    /// <summary>The names, in order, not overlapping.</summary>
    public IReadOnlyList<Found> All => _found;

    /// <summary>Runs that nothing told.</summary>
    public IReadOnlyList<NameRun> Untold => _untold;

    /// <summary>Single words that may be parts of names.</summary>
    public IReadOnlyList<int> SingleWords => _single;

    /// <summary>Reads a text.</summary>
    public void Read(TokenizedText text)
    {
        var i = 0;
        while (i < text.Count)
        {
            var token = text[i];
            i = token.Kind switch
            {
                TokenKind.Number => Number(text, i),
                TokenKind.Word => Word(text, i, token),
                _ => i + 1,
            };
        }
    }

    private int Number(TokenizedText text, int number)
    {
        if (instruments.At(text, number) is not { } instrument)
            return number + 1;
        // what was read of its words before goes: "Council", "EU"
        while (_found.Count > 0 && _found[^1].End > instrument.First)
            _found.RemoveAt(_found.Count - 1);
        _found.Add(instrument);
        return instrument.End;
    }

    private int Word(TokenizedText text, int i, Token token)
    {
        if (!token.IsCapitalised && char.IsLower(text.Text[token.Start]))
        {
            // Ms de Wit
            if (
                i > 0
                && i + 1 < text.Count
                && text[i + 1].IsCapitalised
                && text[i - 1].IsCapitalised
                && scanner.Word(text, i - 1).Is(WordTraits.Honorific)
                && scanner.Word(text, i).Is(WordTraits.Particle)
            )
                return Add(text, new Found(i, i + 2, MentionKind.Person, [], NameCue.Before, i - 1));
            if (!scanner.MayBeginInLowerCase(text.Letters(i)))
                return i + 1;
            var small = scanner.Word(text, i);
            return small.Is(WordTraits.BeginsInLowerCase) && scanner.LongestName(text, i, small) is { } lower
                ? Known(text, i, lower.End, lower.Found, null)
                : i + 1;
        }
        return Named(text, i) is { } named
            ? Add(text, named)
            : Capitalised(text, i, token, scanner.Word(text, i));
    }

    // газета «Степной голос», ТОВ «Сяйво»: what stands in quotation marks behind a word for an organisation is its name, whatever its letters' case
    private Found? Named(TokenizedText text, int first)
    {
        if (
            first < 2
            || text[first - 1].Kind != TokenKind.Sign
            || text.Text[text[first - 1].Start] is not ('«' or '“' or '„' or '"')
            || !scanner.Word(text, first - 2).Is(WordTraits.OrganisationNoun | WordTraits.LegalForm)
        )
            return null;
        for (var end = first + 1; end < Math.Min(first + MostQuotedTokens, text.Count); end++)
        {
            if (text[end].BeginsBlock)
                return null;
            if (text[end].Kind == TokenKind.Sign && text.Text[text[end].Start] is '»' or '”' or '“' or '"')
            {
                var begin = scanner.Word(text, first - 2).Is(WordTraits.LegalForm) ? first - 2 : first;
                return new Found(
                    begin,
                    begin < first ? end + 1 : end,
                    MentionKind.Organisation,
                    [],
                    NameCue.Before,
                    first - 2
                );
            }
        }
        return null;
    }

    private const int MostQuotedTokens = 8;

    private int Capitalised(TokenizedText text, int i, Token token, KnownWord word)
    {
        // US$, A$: a currency
        if (token.End < text.Text.Length && text.Text[token.End] == '$')
            return i + 1;
        var isCommon = word.Is(WordTraits.Common) && (token.BeginsSentence || IsInTitle(text, i));
        var known = scanner.LongestName(text, i, word);
        var place = scanner.LongestPlace(text, i, word);
        if (
            place is { } one
            && one.End == i + 1
            && word.Is(WordTraits.Common)
            && !(RunReader.Before(text, i) is { } into && text.Letters(into) is "in" or "near" or "from")
        )
            place = null;
        // New York City is a town, not a region with a word behind it
        if (
            known is { } shorter
            && place is { } longer
            && longer.End > shorter.End
            && shorter.Found.Names.All(n => n.Entry is KnownEntry.OfRegion or KnownEntry.OfListing)
        )
            known = null;
        var run = _runs.Read(text, i, word);
        // Gulf Ledger, Baltic Heron: a sea or a range with another name's word behind it is that name's beginning
        if (known is { } area && run.End > area.End && area.Found.Names.All(n => n.Entry is KnownEntry.OfArea))
            known = null;
        if (known is { } name && (name.End - i > 1 || !isCommon))
        {
            return
                run.Kind is { } outweighing && run.End > name.End && Outweighs(text, run, name.Found.Names, i)
                ? Add(text, new Found(i, run.End, outweighing, [], run.Cue, run.CueToken))
                : Known(text, i, name.End, name.Found, place);
        }
        if (
            word.Is(WordTraits.Function)
            || (isCommon && (run.Kind is null || run.End - i == 1 || run.Kind == MentionKind.Person))
        )
            return i + 1;
        if (
            word.Is(WordTraits.Title)
            && run.Kind != MentionKind.Organisation
            && !(run.Kind == MentionKind.Person && word.Is(WordTraits.FirstName) && run.End - i > 1)
        )
            return i + 1;
        // "a diplomat in Abu Dhabi said": the place, not who speaks
        if (
            run is { Kind: MentionKind.Person, Cue: NameCue.Behind }
            && place is { } town
            && town.End == run.End
            && RunReader.Before(text, i) is { } preposition
            && text.Letters(preposition) is "in" or "near" or "from" or "outside"
        )
            run = run with { Kind = null };
        if (run.Kind is { } kind && (place is null || run.End >= place.Value.End))
            return Add(
                text,
                new Found(i, run.End, kind, [], run.Cue, run.CueToken)
                {
                    PlaceKey = kind == MentionKind.Place ? place?.Key : null,
                }
            );
        if (place is { } settlement && settlement.End >= run.End)
            return Add(
                text,
                new Found(i, settlement.End, MentionKind.Place, [], NameCue.Gazetteer)
                {
                    PlaceKey = settlement.Key,
                }
            );
        if (word.Is(WordTraits.Adjective))
            return i + 1;
        if (run.End - i > 1 && !word.Is(WordTraits.Common))
        {
            run = BeforeKnown(text, run);
            if (run.End - i > 1)
            {
                _untold.Add(run);
                return run.End;
            }
        }
        _single.Add(i);
        return i + 1;
    }

    // A known name within a run ends it: "Monday Putin"
    private NameRun BeforeKnown(TokenizedText text, NameRun run)
    {
        for (var i = run.First + 1; i < run.End; i++)
        {
            if (
                text[i].IsCapitalised
                && scanner.LongestName(text, i, scanner.Word(text, i)) is { } known
                && known.Found.Names.Any(n => n.Entry is not (KnownEntry.OfListing or KnownEntry.OfCommodity))
            )
                return run with { End = i };
        }
        return run;
    }

    // A longer organisation or person outweighs the country, town or shorter name its words begin with: Georgia Meloni, Bank of Cyprus Group
    private static bool Outweighs(TokenizedText text, NameRun run, IReadOnlyList<KnownName> names, int first)
    {
        if (run.Kind == MentionKind.Organisation)
            return !names.Any(n => n.Entry is KnownEntry.OfParty or KnownEntry.OfOrganisation);
        return run.Kind == MentionKind.Person
            && text[first].Length > 1
            && names.All(n =>
                n.Entry
                    is KnownEntry.OfCountry
                        or KnownEntry.OfRegion
                        or KnownEntry.OfCommodity
                        or KnownEntry.OfSite
                        or KnownEntry.OfListing
            );
    }

    private int Known(TokenizedText text, int first, int end, NamesFound names, (int End, string Key)? place)
    {
        var (entries, kind) = (names.Entries, names.Kind);
        if (
            kind == MentionKind.Commodity
            && end < text.Count
            && text[end].Kind == TokenKind.Word
            && scanner.Word(text, end).Is(WordTraits.CommodityForm)
        )
            end++;
        if (kind == MentionKind.Person && !StandsAlone(text, first, end))
        {
            // a known person's name within a longer one is another name
            _untold.Add(new NameRun(first, end, null));
            return end;
        }
        return Add(
            text,
            new Found(first, end, kind, entries, NameCue.Known)
            {
                PlaceKey = place is { } town && town.End == end ? town.Key : null,
            }
        );
    }

    private bool StandsAlone(TokenizedText text, int first, int end)
    {
        if (
            NameScanner.NextWord(text, end - 1) is { } next
            && text[next].IsCapitalised
            && text[next].Length > 1
            && !text[next].BeginsSentence
            && !scanner.Word(text, next).Is(WordTraits.Title)
        )
            return scanner.Word(text, next).Is(WordTraits.Adjective);
        return true;
    }

    private int Add(TokenizedText text, Found found)
    {
        _found.Add(
            RunReader.Before(text, found.First) is { } before
            && scanner.Word(text, before).Is(WordTraits.Title)
                ? found with
                {
                    Title = before,
                }
                : found
        );
        return found.End;
    }

    private static bool IsInTitle(TokenizedText text, int token)
    {
        var sentence = text.SentenceOf(token);
        return sentence < text.Sentences.Length
            && text.Document.Blocks[text.Sentences[sentence].Block].Kind
                is BlockKind.Title
                    or BlockKind.Heading;
    }
}
