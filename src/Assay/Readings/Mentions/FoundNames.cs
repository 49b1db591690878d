using System.Collections.Frozen;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>One pass over the tokens of a text: every name in it, known or read by its form. Whom they stand for is another's work.</summary>
internal sealed class FoundNames
{
    private readonly NameScanner _scanner;
    private readonly InstrumentFinder _instruments;
    private readonly RunReader _runs;
    private readonly SlavicNames _slavic;
    private readonly NamesInMarks _inMarks;
    private readonly List<Found> _found = [];

    /// <summary>Runs of two words and more by whose form nothing tells what they name; elsewhere in the text something may.</summary>
    private readonly List<NameRun> _untold = [];

    /// <summary>Single capitalised words that no table knows, within a sentence or at its start: surnames, perhaps.</summary>
    private readonly List<int> _single = [];

    /// <summary>Takes what is known of words and instruments.</summary>
    public FoundNames(NameScanner scanner, InstrumentFinder instruments)
    {
        _scanner = scanner;
        _instruments = instruments;
        _runs = new RunReader(scanner);
        _slavic = new SlavicNames(scanner);
        _inMarks = new NamesInMarks(scanner, _slavic);
    }

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
        if (_instruments.At(text, number) is not { } instrument)
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
                && _scanner.Word(text, i - 1).Is(WordTraits.Honorific)
                && _scanner.Word(text, i).Is(WordTraits.Particle)
            )
                return Add(text, new Found(i, i + 2, MentionKind.Person, [], NameCue.Before, i - 1));
            if (text.Letters(i) is "питань" or "вопросам" && _slavic.OfSubject(text, i) is { } committee)
                return Add(text, committee);
            if (!_scanner.MayBeginInLowerCase(text.Letters(i)))
                return i + 1;
            var small = _scanner.Word(text, i);
            return small.Is(WordTraits.BeginsInLowerCase) && _scanner.LongestName(text, i, small) is { } lower
                ? Known(text, i, lower.End, lower.Found, null)
                : i + 1;
        }
        // ТОВ «Сяйво»: the form is the beginning of the name in the marks
        if (
            (token.Traits & TokenTraits.Cyrillic) != TokenTraits.None
            && SlavicNames.Quoted(text, i + 1) > 0
            && _inMarks.IsForm(text, i)
        )
            return i + 1;
        return _inMarks.Read(text, i) is { } named
            ? Add(text, named)
            : Capitalised(text, i, token, _scanner.Word(text, i));
    }

    private int Capitalised(TokenizedText text, int i, Token token, KnownWord word)
    {
        // US$, A$: a currency
        if (token.End < text.Text.Length && text.Text[token.End] == '$')
            return i + 1;
        var isCommon = word.Is(WordTraits.Common) && (token.BeginsSentence || IsInTitle(text, i));
        if (word.Is(WordTraits.LegalForm) && BehindForm(text, i) is { } formed)
            return Add(text, formed);
        var known = _scanner.LongestName(text, i, word);
        var place = _scanner.LongestPlace(text, i, word);
        // "Донецької" is a region's only before "області", or in a list of regions
        if (
            known is { } adjective
            && adjective.End == i + 1
            && SlavicEndings.IsOfPlace(text.Letters(i))
            && RegionWords.After(text, i + 1) is null
            && !RegionWords.AfterList(text, i + 1)
            && adjective.Found.Names.Any(n => n.Entry is KnownEntry.OfRegion)
        )
        {
            List<KnownName> others =
            [
                .. adjective.Found.Names.Where(n => n.Entry is not KnownEntry.OfRegion),
            ];
            known = others.Count > 0 ? (adjective.End, new NamesFound(others)) : null;
        }
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
        if (_slavic.Of(text, run) is { } slavic)
        {
            if (Slavic(text, slavic, known, place) is var behind and > 0)
                return behind;
        }
        // Gulf Ledger, Baltic Heron: a sea or a range with another name's word behind it is that name's beginning
        if (
            known is { } area
            && run.End > area.End
            && area.Found.Names.All(n => n.Entry is KnownEntry.OfArea)
        )
            known = null;
        if (run is { Kind: MentionKind.Organisation, Cue: NameCue.Head } && IsOnlyHeadline(text, run))
            run = run with { Kind = null };
        // Russian Copper Company, where the name is known without its last word
        if (
            known is { } begun
            && run is { Kind: MentionKind.Organisation, Cue: NameCue.Head or NameCue.LegalForm }
            && NameScanner.NextWord(text, begun.End - 1) is { } last
            && last + 1 == run.End
            && text.Letters(last)
                is "Company"
                    or "Corporation"
                    or "Group"
                    or "Holding"
                    or "Co"
                    or "Corp"
                    or "AG"
                    or "SA"
                    or "plc"
                    or "PLC"
                    or "Ltd"
                    or "International"
            && begun.Found.Kind == MentionKind.Organisation
        )
            known = (run.End, begun.Found);
        if (known is { } name && (name.End - i > 1 || !isCommon))
        {
            return
                run.Kind is { } outweighing && run.End > name.End && Outweighs(text, run, name.Found.Names, i)
                ? Add(text, new Found(i, run.End, outweighing, [], run.Cue, run.CueToken))
                : Known(text, i, name.End, name.Found, place);
        }
        if (
            (word.Is(WordTraits.Function) && run.Cue != NameCue.Initial)
            || (
                isCommon
                && run.Cue != NameCue.Initial
                && (run.Kind is null || run.End - i == 1 || run.Kind == MentionKind.Person)
            )
        )
            return i + 1;
        // "Директор Института", "Глава Uranium One": the office is not of the name
        if (
            word.Is(WordTraits.Title)
            && (token.Traits & TokenTraits.Cyrillic) != TokenTraits.None
            && run is { Kind: MentionKind.Organisation, Cue: NameCue.Head }
            && run.CueToken > i
            && !SlavicEndings.IsInstitutional(text.Letters(i))
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
                    PlaceKey = kind == MentionKind.Place && place?.End == run.End ? place.Value.Key : null,
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
            if (place is { } before && before.End == run.End)
                return Add(
                    text,
                    new Found(i, before.End, MentionKind.Place, [], NameCue.Gazetteer)
                    {
                        PlaceKey = before.Key,
                    }
                );
        }
        _single.Add(i);
        return i + 1;
    }

    // A name of which only the first word has a capital; what is known of its words stays known where it goes on with them.
    private int Slavic(
        TokenizedText text,
        NameRun run,
        (int End, NamesFound Found)? known,
        (int End, string Key)? place
    )
    {
        if (known is { } longer && longer.End >= run.End || place is { } town && town.End > run.First + 1)
            return 0;
        var entries = known?.Found.Names.Select(n => n.Entry).Distinct().ToList() ?? [];
        if (run.Kind == MentionKind.Place)
        {
            if (
                RegionWords.After(text, run.First + 1) is not null
                && entries.Any(e => e is KnownEntry.OfRegion)
            )
                return 0;
            entries.RemoveAll(e => e is not KnownEntry.OfSite);
        }
        else
        {
            entries.RemoveAll(e =>
                e
                    is not (
                        KnownEntry.OfParty { Party.Kind: not Model.PartyKind.State }
                        or KnownEntry.OfOrganisation
                    )
            );
            if (entries.Count == 0 && _scanner.PartyOfWorks(text, run.First, run.CueToken) is { } works)
                entries.Add(works);
        }
        return Add(text, new Found(run.First, run.End, run.Kind!.Value, entries, run.Cue, run.CueToken));
    }

    // PJSC MMC Norilsk Nickel: a known name behind forms in capitals
    private Found? BehindForm(TokenizedText text, int form)
    {
        var name = form;
        for (
            var forms = 0;
            forms < MostForms
                && text[name].IsAllCapitals
                && _scanner.Word(text, name).Is(WordTraits.LegalForm);
            forms++
        )
        {
            if (NameScanner.NextWord(text, name) is not { } next || !text[next].IsCapitalised)
                return null;
            name = next;
        }
        return
            name > form
            && _scanner.LongestName(text, name, _scanner.Word(text, name))
                is { Found.Kind: MentionKind.Organisation } known
            && known.Found.Entries.Any(e => e is KnownEntry.OfParty)
            ? new Found(form, known.End, MentionKind.Organisation, known.Found.Entries, NameCue.Known)
            : null;
    }

    private const int MostForms = 3;

    // "The Lithium Nobody Can Drill", "PRESS RELEASE": in a title everything has capitals
    private bool IsOnlyHeadline(TokenizedText text, NameRun run)
    {
        if (!IsInTitle(text, run.First))
            return false;
        var isAllCapitals = true;
        for (var i = run.First; i < run.End; i++)
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            if (
                i != run.CueToken
                && text[i].IsCapitalised
                && _scanner.Word(text, i).Is(WordTraits.Common | WordTraits.Function)
            )
                return true;
            isAllCapitals &= text[i].IsAllCapitals;
        }
        return isAllCapitals;
    }

    // A known name within a run ends it: "Monday Putin"
    private NameRun BeforeKnown(TokenizedText text, NameRun run)
    {
        for (var i = run.First + 1; i < run.End; i++)
        {
            if (
                text[i].IsCapitalised
                && _scanner.LongestName(text, i, _scanner.Word(text, i)) is { } known
                && known.Found.Names.Any(n => n.Entry is not (KnownEntry.OfListing or KnownEntry.OfCommodity))
            )
                return run with { End = BehindWord(text, run.First, i) };
            // Moscow-St. Petersburg
            if (
                text[i - 1].Kind == TokenKind.Sign
                && _scanner.LongestPlace(text, i, _scanner.Word(text, i)) is { } town
                && town.End >= run.End
                && town.End > i + 1
            )
                return run with { End = BehindWord(text, run.First, i) };
        }
        return run;
    }

    // Moscow-St. Petersburg: the hyphen before the next name is of neither
    private static int BehindWord(TokenizedText text, int first, int end)
    {
        while (end > first + 1 && text[end - 1].Kind == TokenKind.Sign)
            end--;
        return end;
    }

    // A longer organisation or person outweighs the country, town or shorter name its words begin with: Georgia Meloni, Bank of Cyprus Group
    private static bool Outweighs(TokenizedText text, NameRun run, IReadOnlyList<KnownName> names, int first)
    {
        // Continental News is not Continental
        if (run.Kind == MentionKind.Organisation)
            return !names.Any(n => n.Entry is KnownEntry.OfParty or KnownEntry.OfOrganisation)
                || run.Cue == NameCue.Head
                    && run.CueToken == run.End - 1
                    && names.All(n => n.Words == 1)
                    && !GenericHeads.Contains(text.Letters(run.CueToken));
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
            && _scanner.Word(text, end).Is(WordTraits.CommodityForm)
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

    // With these behind it a company's name is still the company's.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GenericHeads = FrozenSet
        .ToFrozenSet(
            [
                "Company",
                "Corporation",
                "Group",
                "Holding",
                "Holdings",
                "Industries",
                "Enterprise",
                "Enterprises",
                "Fund",
                "Bank",
                "Council",
                "Commission",
                "Parliament",
                "Agency",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private bool StandsAlone(TokenizedText text, int first, int end)
    {
        if (
            NameScanner.NextWord(text, end - 1) is { } next
            && text[next].IsCapitalised
            && text[next].Length > 1
            && !text[next].BeginsSentence
            && !_scanner.Word(text, next).Is(WordTraits.Title)
        )
            return _scanner.Word(text, next).Is(WordTraits.Adjective);
        return true;
    }

    private int Add(TokenizedText text, Found found)
    {
        // The Creek Ledger, within a sentence: the article is of the name
        if (
            found is { Kind: MentionKind.Organisation, Cue: NameCue.Head or NameCue.Before, Entries.Count: 0 }
            && found.First > 0
            && text.Letters(found.First - 1) is "The"
            && !text[found.First - 1].BeginsSentence
            && !IsInTitle(text, found.First)
        )
            found = found with { First = found.First - 1 };
        _found.Add(
            RunReader.Before(text, found.First) is { } before
            && _scanner.Word(text, before).Is(WordTraits.Title)
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
