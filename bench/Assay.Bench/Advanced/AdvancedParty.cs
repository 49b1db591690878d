namespace Assay.Bench.Advanced;

/// <summary>What kind of party: its number is that of its sub-type in the reference values.</summary>
internal enum AdvancedKind
{
    Vessel = 1,
    Aircraft = 2,
    Entity = 3,
    Person = 4,
}

/// <summary>One invented party: decided by the seed and its place alone, so that each section can make it again.</summary>
internal sealed class AdvancedParty
{
    private static readonly string[] Syllables =
    [
        "al",
        "ba",
        "cor",
        "den",
        "eva",
        "fir",
        "gor",
        "hal",
        "iva",
        "jor",
        "kan",
        "lum",
        "mar",
        "nov",
        "oru",
        "pet",
        "qas",
        "ros",
        "sta",
        "tam",
        "uli",
        "vor",
        "wen",
        "yak",
        "zor",
    ];

    private AdvancedParty(Random random, int index, int parties)
    {
        Random = random;
        Index = index;
        Kind = random.Next(100) switch
        {
            < 45 => AdvancedKind.Person,
            < 90 => AdvancedKind.Entity,
            < 97 => AdvancedKind.Vessel,
            _ => AdvancedKind.Aircraft,
        };
        Name = NewName();
        Aliases = random.Next(3);
        Documents = random.Next(5);
        Locations = random.Next(3);
        Links = random.Next(3) == 0 ? 1 : 0;
        Other = random.Next(parties);
        Listed = new DateTime(1995, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(11_000));
    }

    public static AdvancedParty Of(int index, int parties, int seed) =>
        new(new Random(unchecked(seed * 1_000_003 + index)), index, parties);

    /// <summary>What decides the rest; to be asked in one order only within a section.</summary>
    public Random Random { get; }

    public int Index { get; }

    /// <summary>The number of the party, its profile, its entry.</summary>
    public int Id => Index + 36;

    public AdvancedKind Kind { get; }
    public string[] Name { get; }
    public int Aliases { get; }
    public int Documents { get; }
    public int Locations { get; }
    public int Links { get; }

    /// <summary>The place of the party it is linked to.</summary>
    public int Other { get; }

    public DateTime Listed { get; }

    /// <summary>A number no other party has for its n-th item of a kind.</summary>
    public int IdOf(int n) => (Index * 20) + n + 1;

    /// <summary>Last, first and middle name of a person; the one name of anything else.</summary>
    public string[] NewName() =>
        Kind == AdvancedKind.Person
            ? [Word().ToUpperInvariant(), Title(Word()), Title(Word())]
            : [$"{Word()} {Word()} {Word()} llc".ToUpperInvariant()];

    public string Word()
    {
        var word = "";
        for (var i = Random.Next(2, 4); i > 0; i--)
            word += Syllables[Random.Next(Syllables.Length)];
        return word;
    }

    public string Digits(int count)
    {
        var digits = new char[count];
        for (var i = 0; i < count; i++)
            digits[i] = (char)('0' + Random.Next(10));
        return new string(digits);
    }

    public static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
