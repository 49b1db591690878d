using System.Collections.Frozen;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Decides whom each name found stands for.</summary>
internal sealed class NameResolver(ReferentBook book, Linker linker, TownsOfText towns, RegionChoice regions)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = FrozenSet
        .ToFrozenSet(
            [
                "in",
                "at",
                "near",
                "from",
                "to",
                "outside",
                "around",
                "between",
                "via",
                "into",
                "towards",
                "toward",
                "through",
                "of",
                "в",
                "у",
                "из",
                "з",
                "із",
                "до",
                "під",
                "под",
                "біля",
                "около",
                "возле",
                "поблизу",
                "через",
                "над",
                "за",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Credits = FrozenSet
        .ToFrozenSet(
            ["Source", "Photo", "Photograph", "Picture", "Image", "Credit", "Courtesy", "Фото", "via"],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<
        (string Name, MentionKind Kind, int Entries),
        (IReadOnlyList<Link> Links, IReadOnlyList<Link> Others, string? Id)
    > _links = [];

    // a text writes the same names again and again: each is one string
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>(
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    private TokenizedText Text => book.Text;

    /// <summary>Adds a mention of the name, unless it turns out to be none.</summary>
    /// <returns>Whether it is one.</returns>
    public bool Resolve(Found found)
    {
        var before = book.Mentions.Count;
        if (found.Kind == MentionKind.Place)
            Place(found);
        else if (found.Entries.Count > 0)
            Known(found);
        else
            Unknown(found);
        return book.Mentions.Count > before;
    }

    private void Known(Found found)
    {
        if (found.Kind == MentionKind.Commodity && !IsCommodity(found))
            return;
        var name = NameOf(found);
        var (links, others, id) = Links(name, found);
        if (links.Count == 0 && others.Count == 0 && found.Entries.All(e => e is KnownEntry.OfListing))
        {
            // the lists do not know it after all (an alias too weak): it is read by its form
            Unknown(found);
            return;
        }
        var key =
            id is not null ? id
            : found.Entries[0] is KnownEntry.OfOrganisation organisation ? $"organisation:{organisation.Name}"
            : found.Entries[0] is KnownEntry.OfArea area ? $"area:{area.Name}"
            : $"{found.Kind}:{name}";
        var referent = book.Of(
            key,
            number =>
            {
                var party = OnlyParty(found);
                return new ReferentDraft(number, found.Kind, name, book.Words(found.First, found.End))
                {
                    Links = links,
                    Others = others,
                    Party = party,
                    IsWellKnown = party is null && found.Entries[0] is KnownEntry.OfOrganisation,
                    Country = links is [{ Target: LinkTarget.Country { Code: var country } }]
                        ? country
                        : null,
                };
            }
        );
        if (name.Length > referent.Name.Length && found.Kind != MentionKind.Commodity)
            referent.Name = name;
        Mention(found, referent, links.Count > 0 ? links[0].Why[0] : found.Why(Text));
    }

    private static Registers.RegisterParty? OnlyParty(Found found) =>
        found.Entries.OfType<KnownEntry.OfParty>().Select(e => e.Party).DistinctBy(p => p.Id).ToList()
            is [var only]
            ? only
            : null;

    private void Unknown(Found found)
    {
        var name = NameOf(found);
        var words = book.Words(
            found.Kind == MentionKind.Organisation ? BehindForm(found) : found.First,
            found.Kind == MentionKind.Organisation ? BeforeForm(found) : found.End
        );
        if (words.Length == 0)
            return;
        var referent =
            book.Same(found.Kind, words)
            ?? NamedInFull(found, words)
            ?? book.Add(number => new ReferentDraft(number, found.Kind, name, words)
            {
                IsCredit = IsCredit(found),
            });
        if (found.Title is { } title)
            referent.Description ??= Text.Letters(title).ToString();
        Mention(found, referent, found.Why(Text));
    }

    // "Nordvik Minerals ASA" is Nordvik Minerals
    private int BeforeForm(Found found)
    {
        var end = found.End;
        var isForm = found.Cue == NameCue.LegalForm;
        while (
            end - 1 > found.First
            && (
                book.IsLegalForm(end - 1)
                || Text[end - 1].Kind == TokenKind.Sign
                // N.V.
                || isForm && Text[end - 1].Length == 1
            )
        )
            end--;
        return end - 1 > found.First || !book.IsLegalForm(found.First) ? end : found.End;
    }

    // ПАО «Саянметалл» is Саянметалл
    private int BehindForm(Found found)
    {
        var first = found.First;
        while (
            first + 1 < found.End
            && (
                Text[first].Kind == TokenKind.Sign
                || Text[first].IsAllCapitals
                    && book.IsLegalForm(first)
                    && (Text[first].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            )
        )
            first++;
        return first;
    }

    // "Mr Dmitriev", behind Kirill Dmitriev: the only person of that surname named in full; "E.H." the only one of these initials
    private ReferentDraft? NamedInFull(Found found, string[][] words)
    {
        if (found.Kind != MentionKind.Person)
            return null;
        var persons =
            words.Length == 1
                ? book.WithLast(MentionKind.Person, words[0])
                    // "Пані Оксано", to Оксана Сахно
                    .Concat(book.WithFirst(MentionKind.Person, words[0]))
                    .Where(p => p.Words.Length > 1)
            : Array.TrueForAll(words, w => w is [{ Length: 1 }, ..])
                ? book.Drafts.Where(d =>
                    d.Kind == MentionKind.Person
                    && d.Words.Length == words.Length
                    && d.Words.Zip(
                            words,
                            (own, initial) =>
                                own is [{ Length: > 1 } name, ..]
                                && name.StartsWith(initial[0], StringComparison.Ordinal)
                        )
                        .All(x => x)
                )
            : [];
        return persons.Take(2).ToList() is [var person] ? person : null;
    }

    private void Place(Found found)
    {
        var entries = found.Entries;
        if (regions.Meant(found) is { Count: > 0 } meant)
        {
            if (RegionWords.After(Text, found.End) is { } word)
                found = found with { End = word + 1 };
            Known(found with { Entries = meant });
            return;
        }
        // Norilsk is the town, unless a word says that its mine is meant
        if (
            found.PlaceKey is { } town
            && entries.All(e => e is KnownEntry.OfSite or KnownEntry.OfRegion)
            && regions.IsTown(town)
            && !IsWorked(found)
            && Town(found, town)
        )
            return;
        // what is no region here
        var others = entries.Where(e => e is not KnownEntry.OfRegion).ToList();
        if (others.Count == 0 && found.PlaceKey is { } key)
            Town(found, key);
        else if (entries.Count == 0)
            Unknown(found);
        else
            // a country goes before a site of its name
            Known(
                found with
                {
                    Entries =
                        others.Where(e => e is KnownEntry.OfCountry).ToList() is { Count: > 0 } countries
                            ? countries
                        : others.Count > 0 ? others
                        : entries,
                }
            );
    }

    // "in Dallas, Toulouse and Bergen", "в Алчевске и Енакиеве": behind another town and "and" or a comma
    private bool IsListed(int first)
    {
        var between = first - 1;
        if (
            between > 0
            && Text.Letters(between) is "and" or "or" or "и" or "й" or "і" or "та" or "или" or "або"
        )
            between--;
        if (between > 0 && Text.Is(between, ','))
            between--;
        return between < first - 1
            && book.Places.Count > 0
            && book.Places[^1].End == between + 1
            && book.Drafts[book.Mentions[^1].Referent]
                is { Kind: MentionKind.Place, Links: [{ Target: LinkTarget.Town }] };
    }

    // "the Geneva consultancy", "a Zurich-based trader", "the Istanbul talks", "the Moscow-St. Petersburg railway"
    private bool IsSeat(int end)
    {
        if (end + 1 >= Text.Count)
            return false;
        if (Text.Is(end, '-') && !Text[end].IsAfterBlank)
        {
            if (Text.Is(end + 1, "based"))
                return true;
            if (!Text[end + 1].IsCapitalised)
                return false;
            end++;
            for (
                var words = 1;
                words < MostWordsOfOther && NameScanner.NextWord(Text, end) is { } word;
                words++
            )
            {
                if (!Text[word].IsCapitalised)
                    break;
                end = word;
            }
            end++;
        }
        return end < Text.Count
            && Text[end].Kind == TokenKind.Word
            && !Text[end].IsCapitalised
            && book.IsOfTown(end);
    }

    /// <summary>Words of the other end of a line: Moscow-St. Petersburg.</summary>
    private const int MostWordsOfOther = 3;

    private bool IsWorked(Found found) =>
        found.End < Text.Count
        && Text[found.End].Kind == TokenKind.Word
        && OfOre.Contains(Text.Letters(found.End));

    /// <summary>Adds the mention of a settlement.</summary>
    /// <returns>Whether a settlement is meant.</returns>
    private bool Town(Found found, string key)
    {
        var name = NameOf(found);
        var before = RunReader.Before(Text, found.First);
        // "Minister for Enterprise", "Department of Enterprise": what the office is for
        if (before is { } of && of > 0 && Text.Letters(of) is "for" or "of" && book.IsOfLine(of - 1))
            return false;
        // towns take no article
        if (
            before is { } article
            && Text.Letters(article) is "the" or "a" or "an" or "this"
            && !IsSeat(found.End)
        )
            return false;
        var isKnown = _again;
        var standsFirst = Text[found.First].BeginsSentence || FoundNames.BeginsSpeech(Text, found.First);
        var hasHint =
            isKnown
            || (before is { } token && Prepositions.Contains(Text.Letters(token)))
            || (before is { } office && IsOffice(office))
            || Datelines.Has(Text, found.First, found.End)
            || IsListed(found.First)
            || IsSeat(found.End);
        var (isPlace, link, others) = towns.Choose(
            name,
            key,
            found.First,
            hasHint || (found.Entries.Count > 0 && !standsFirst),
            standsFirst
        );
        if (!isPlace || (isKnown && (link is null || !book.Has(link.Target.Id))))
            return false;
        var id = link?.Target.Id ?? $"place:{key}";
        var referent = book.Of(
            id,
            number => new ReferentDraft(number, MentionKind.Place, name, book.Words(found.First, found.End))
            {
                Links = link is null ? [] : [link],
                Others = others,
            }
        );
        Mention(found, referent, link is null ? "several settlements bear the name" : link.Why[0]);
        return true;
    }

    private bool _again;

    /// <summary>Adds the mention of a settlement where nothing beside its name says "place", if it is one that the text names elsewhere.</summary>
    /// <returns>Whether it is one.</returns>
    public bool NamedElsewhere(Found found)
    {
        // no word of the language: "the settlers of Hope" and then "hope"
        if (found.PlaceKey is not { } key || book.IsCommon(found.First))
            return false;
        _again = true;
        var isTown = Town(found, key);
        _again = false;
        return isTown;
    }

    // "таможне Триеста": what towns have
    private bool IsOffice(int token)
    {
        if ((Text[token].Traits & TokenTraits.Cyrillic) == TokenTraits.None)
            return false;
        foreach (var stem in OfTowns)
        {
            if (
                Text.Letters(token).StartsWith(stem, StringComparison.OrdinalIgnoreCase)
                && Text[token].Length <= stem.Length + LongestEnding
            )
                return true;
        }
        return false;
    }

    private const int LongestEnding = 3;

    private static readonly string[] OfTowns =
        "таможн митниц порт аэропорт аеропорт мэри мері прокуратур жител мешканц окраин околиц пригород передміст".Split(
            ' '
        );

    private (IReadOnlyList<Link> Links, IReadOnlyList<Link> Others, string? Id) Links(
        string name,
        Found found
    )
    {
        var key = (name, found.Kind, found.Entries.Count);
        if (!_links.TryGetValue(key, out var links))
        {
            var (chosen, others) = linker.Of(name, found.Kind, found.Entries);
            links = (chosen, others, chosen.Count > 0 ? chosen[0].Target.Id : null);
            _links.Add(key, links);
        }
        return links;
    }

    private string NameOf(Found found)
    {
        var written = Text.Text.AsSpan(Text[found.First].Start..Text[found.End - 1].End);
        if (!_names.TryGetValue(written, out var name))
        {
            name = written.ToString();
            _names.Set.Add(name);
        }
        return name;
    }

    private void Mention(Found found, ReferentDraft referent, string why) =>
        book.Mention(found.First, found.End, MentionForm.Name, referent, why, IsCredit(found));

    // In a caption behind "Source:", or in brackets at its end.
    private bool IsCredit(Found found)
    {
        for (var i = found.First - 1; i >= Math.Max(0, found.First - 3); i--)
        {
            if (Text[i].Kind == TokenKind.Word)
                return Credits.Contains(Text.Letters(i)) && i + 1 < found.First && Text.Is(i + 1, ':')
                    || Text.Letters(i) is "via" && i > 1 && IsCreditLine(i);
        }
        return false;

        bool IsCreditLine(int via) =>
            Text[via - 1].IsCapitalised
            && Text.Document
                .Blocks[
                    Text.Sentences[
                        Math.Min(Text.SentenceAt(Text[via].Start), Text.Sentences.Length - 1)
                    ].Block
                ]
                .Kind == BlockKind.Caption;
    }

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfOre = FrozenSet
        .ToFrozenSet(
            [
                "ore",
                "ores",
                "mine",
                "mines",
                "deposit",
                "deposits",
                "production",
                "output",
                "concentrate",
                "concentrates",
                "smelter",
                "complex",
                "pit",
                "project",
                "plant",
                "field",
                "site",
                "quarry",
                "reserves",
                "exports",
                "imports",
                "prices",
                "price",
                "mining",
                "and",
                "of",
                ",",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // "стали" is "became" too: the metal is made, sold, or of some kind
    private bool IsSteel(int token)
    {
        if (RunReader.Before(Text, token) is not { } before)
            return token > 0 && Text.Is(token - 1, ',') && token + 1 < Text.Count && Text.Is(token + 1, ',');
        var word = Text.Letters(before);
        // "цены стали падать", "стали дорогими"
        if (
            token + 1 < Text.Count
            && Text.Letters(token + 1) is var next
            && (
                next.EndsWith("ть", StringComparison.Ordinal)
                || next.EndsWith("ти", StringComparison.Ordinal)
                || next.EndsWith("ться", StringComparison.Ordinal)
                || next.EndsWith("ми", StringComparison.Ordinal)
            )
        )
            return false;
        if (
            word is "и" or "из" or "із" or "з" or "для" or "без" or "от" or "тонн" or "т"
            || SlavicEndings.IsGenitiveAdjective(word)
        )
            return true;
        foreach (var stem in OfSteel)
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static readonly string[] OfSteel =
        "производств производител выплавк экспорт импорт выпуск цен рын марк продаж прокат потреблен лист поставк запас сорт спрос вид объём объем слябах сляб рулон лом".Split(
            ' '
        );

    // "lead" is a verb more often than a metal: it needs an ore, a mine or another metal beside it
    private bool IsCommodity(Found found)
    {
        // "родом із": no rhodium
        if (
            found.Length == 1
            && Text.Letters(found.First) is "родом" or "роду" or "рода" or "роде" or "роди" or "роды"
        )
            return false;
        if (found.Length == 1 && Text.Letters(found.First) is "стали" or "Стали")
            return IsSteel(found.First);
        if (found.Length == 1 && Text.Letters(found.First) is "leads" or "Leads")
            return false;
        if (found.Length > 1 || Text.Letters(found.First) is not ("lead" or "Lead"))
            return true;
        var next = found.End < Text.Count ? Text.Letters(found.End) : [];
        var before = found.First > 0 ? Text.Letters(found.First - 1) : [];
        return (OfOre.Contains(next) && next is not ",") || before is "," or "and" or "of";
    }
}
