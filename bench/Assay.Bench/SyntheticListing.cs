using System.Globalization;
using Assay.Listings;
using Assay.Model;

namespace Assay.Bench;

/// <summary>
/// A list of any length: the parties of the real OFAC edition with their names recombined word by word, so that common words stay common
/// and rare ones rare, and with slips, so that the vocabulary grows with the list as a real one's does. The same for the same count.
/// </summary>
internal sealed class SyntheticListing
{
    private const int Seed = 100_000;
    private const double SlipInWord = 0.12;
    private static readonly int[] InnWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
    private static readonly ListId List = ListId.Parse("xx-bench/synthetic");

    private readonly Random _random = new(Seed);
    private readonly IReadOnlyList<ListedParty> _templates;
    private readonly string[] _persons;
    private readonly string[] _others;

    private SyntheticListing(EditionContent real)
    {
        _templates = real.Parties;
        _persons = [.. NamesOf(real, persons: true)];
        _others = [.. NamesOf(real, persons: false)];
    }

    /// <summary>An edition of so many parties.</summary>
    public static EditionContent Edition(int parties)
    {
        var made = new SyntheticListing(OfacEdition.Read());
        var listed = Enumerable
            .Range(0, parties)
            .Select(made.Party)
            .OrderBy(p => p.Record.Key, StringComparer.Ordinal)
            .ToList();
        var hash = ContentHash.Of(string.Create(CultureInfo.InvariantCulture, $"synthetic {parties}"));
        return new EditionContent(
            new Edition(List, new LocalDate(2026, 1, 1), hash, ["synthetic"], parties) { Reader = "bench/1" },
            listed
        );
    }

    private static IEnumerable<string> NamesOf(EditionContent real, bool persons) =>
        real.Parties.Where(p => p.Kind == PartyKind.Person == persons).SelectMany(p => p.AllNames);

    private ListedParty Party(int number)
    {
        var template = _templates[_random.Next(_templates.Count)];
        var isPerson = template.Kind == PartyKind.Person;
        var name = isPerson ? PersonsName() : OtherName();
        var aliases = new List<Alias>();
        // one and a half on average, a few parties with many
        while (_random.NextDouble() < 0.6)
            aliases.Add(
                new Alias(
                    _random.Next(2) == 0 ? Words(name.Replace(",", "", StringComparison.Ordinal))
                        : isPerson ? PersonsName()
                        : OtherName(),
                    _random.Next(8) == 0 ? AliasQuality.Weak : AliasQuality.Strong
                )
            );
        return template with
        {
            Record = new RecordId(List, (1_000_000 + number).ToString(CultureInfo.InvariantCulture)),
            Name = name,
            Aliases = aliases,
            Born = isPerson && _random.Next(10) < 7 ? [Day()] : [],
            Documents = _random.Next(10) < 4 ? [Document(isPerson)] : [],
            Raw = null,
        };
    }

    private string PersonsName()
    {
        var family = Any(_persons).Split(',')[0];
        var given = Any(_persons).Split(',')[^1].Trim();
        return Words($"{family}, {given}");
    }

    private string OtherName()
    {
        var first = Any(_others).Split(' ');
        var second = Any(_others).Split(' ');
        return Words(
            string.Join(' ', [.. first[..((first.Length + 1) / 2)], .. second[(second.Length / 2)..]])
        );
    }

    private string Words(string name) => string.Join(' ', name.Split(' ').Select(Word));

    private string Word(string word)
    {
        if (word.Length < 5 || _random.NextDouble() >= SlipInWord)
            return word;
        var at = _random.Next(word.Length - 1);
        var letter = ((char)('A' + _random.Next(26))).ToString();
        return _random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter),
            _ => word.Remove(at, 1).Insert(at, letter),
        };
    }

    private PartialDate Day() => new(_random.Next(1930, 2005), _random.Next(1, 13), _random.Next(1, 29));

    private IdentityDocument Document(bool isPerson)
    {
        if (isPerson)
            return new IdentityDocument(new Identifier(IdentifierKind.Passport, Digits(9)));
        var number = Digits(9);
        var sum = number.Select((c, i) => (c - '0') * InnWeights[i]).Sum();
        var check = (sum % 11 % 10).ToString(CultureInfo.InvariantCulture);
        return new IdentityDocument(new Identifier(IdentifierKind.Inn, number + check));
    }

    private string Digits(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));

    private string Any(string[] names) => names[_random.Next(names.Length)];
}
