using System.Globalization;
using Assay.Listings.Indexing;

namespace Assay.Listings;

/// <summary>
/// What a <see cref="ListingIndex"/> is made of, as flat arrays that may be kept in a file and mapped: then it is ready at once, without a listed
/// party being decoded or a name analysed.
/// </summary>
public sealed class PreparedListings
{
    /// <summary>The version of what the arrays are and mean.</summary>
    private const int FormatVersion = 3;

    private readonly Flat<int> _firstParty;
    private readonly Texts _keys;
    private readonly Flat<int> _byKey;
    private readonly NumberLists _programmesOf;
    private readonly Texts _programmes;
    private readonly Flat<int> _delisted;
    private readonly Flat<int> _delistings;

    private PreparedListings(IReadOnlyList<ReadOnlyMemory<byte>> sections)
    {
        Sections = sections;
        var reader = new SectionReader(sections);
        Editions = reader.Number();
        _firstParty = reader.Starts(Editions);
        Count = _firstParty[Editions];
        _keys = new Texts(reader, Count);
        _byKey = reader.Numbers(Count, Count);
        _programmes = Texts.Read(reader);
        _programmesOf = new NumberLists(reader, Editions, _programmes.Count);
        _delisted = reader.Numbers(reader.Number(), Count);
        _delistings = reader.Days(checked(_delisted.Length * 2));
        Index = new PreparedIndex(reader);
        if (Index.Parties.Count != Count)
            throw reader.Unsound("has other parties than the editions");
        reader.End();
    }

    /// <summary>
    /// What the arrays depend on besides the parties: their format and the analysis of names, which any build of this library may have
    /// changed, over the Unicode tables of the runtime.
    /// </summary>
    public static string MadeBy { get; } =
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FormatVersion} {typeof(PreparedListings).Module.ModuleVersionId} {Environment.Version}"
        );

    /// <summary>The arrays, in the order in which <see cref="Read"/> takes them.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Sections { get; }

    /// <summary>How many editions there are.</summary>
    public int Editions { get; }

    /// <summary>How many listed parties there are in all editions.</summary>
    public int Count { get; }

    internal PreparedIndex Index { get; }

    /// <summary>Analyses and files all names of the parties of some editions.</summary>
    /// <param name="editions">
    /// The parties of each edition, which are looked at once, in this order; with those who left its list, which have <see cref="ListedParty.Delisted"/> set.
    /// </param>
    public static PreparedListings Of(IEnumerable<IReadOnlyList<ListedParty>> editions)
    {
        var parties = new PartyFiling();
        var firstParty = new List<int> { 0 };
        var keys = new Texts.Filing();
        var byKey = new List<int>();
        var programmes = new List<(string Programme, int Edition)>();
        var delisted = new List<int>();
        var delistings = new List<int>();
        foreach (var edition in editions)
        {
            foreach (var party in edition)
            {
                if (party.Delisted is { } gone)
                {
                    delisted.Add(parties.Count);
                    delistings.Add(Day.NumberOf(gone.LastSeen));
                    delistings.Add(Day.NumberOf(gone.GoneBy));
                }
                parties.Add(party, Traits);
                keys.Add(party.Record.Key);
            }
            byKey.AddRange(
                Enumerable
                    .Range(0, edition.Count)
                    .OrderBy(i => edition[i].Record.Key, StringComparer.Ordinal)
                    .Select(i => firstParty[^1] + i)
            );
            programmes.AddRange(
                edition
                    .Where(p => p.Delisted is null)
                    .SelectMany(p => p.Designations)
                    .Select(d => d.Programme)
                    .Distinct(StringComparer.Ordinal)
                    .Select(p => (p, firstParty.Count - 1))
            );
            firstParty.Add(parties.Count);
        }
        var sections = new SectionWriter();
        sections.AddNumber(firstParty.Count - 1);
        sections.Add(firstParty);
        keys.Write(sections);
        sections.Add(byKey);
        new Texts.Filing().AddAll(programmes.Select(p => p.Programme)).WriteCounted(sections);
        NumberLists.Write(sections, firstParty.Count - 1, [.. programmes.Select((p, i) => (p.Edition, i))]);
        sections.AddNumber(delisted.Count);
        sections.Add(delisted);
        sections.Add(delistings);
        parties.Write(sections);
        return new PreparedListings(sections.Sections);
    }

    /// <summary>Takes arrays that <see cref="Sections"/> gave, in this or another process.</summary>
    /// <exception cref="FormatException">They are not what they must be.</exception>
    public static PreparedListings Read(IReadOnlyList<ReadOnlyMemory<byte>> sections)
    {
        try
        {
            return new PreparedListings(sections);
        }
        catch (OverflowException e)
        {
            throw new FormatException("An array of the index says a size that cannot be.", e);
        }
    }

    /// <summary>The number of the edition that a party stands in.</summary>
    public int EditionOf(int position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)position, (uint)Count, nameof(position));
        var starts = _firstParty.Span;
        int low = 0,
            high = Editions - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (starts[middle] <= position)
                low = middle;
            else
                high = middle - 1;
        }
        GC.KeepAlive(this);
        return low;
    }

    /// <summary>The key of a party's record.</summary>
    public string KeyOf(int position)
    {
        var key = _keys[position].ToString();
        GC.KeepAlive(this);
        return key;
    }

    /// <summary>The position of the party with a key in an edition; null where there is none.</summary>
    public int? Find(int edition, string key)
    {
        int? found = null;
        int low = _firstParty[edition],
            high = _firstParty[edition + 1];
        while (low < high && found is null)
        {
            var middle = low + ((high - low) / 2);
            var position = _byKey[middle];
            var order = _keys[position].SequenceCompareTo(key);
            if (order == 0)
                found = position;
            else if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }
        GC.KeepAlive(this);
        return found;
    }

    /// <summary>That a party left its list; null where it stands on it.</summary>
    public Delisting? DelistingOf(int position)
    {
        var at = _delisted.Span.BinarySearch(position);
        var delisting =
            at < 0
                ? null
                : new Delisting(Day.OfNumber(_delistings[2 * at]), Day.OfNumber(_delistings[(2 * at) + 1]));
        GC.KeepAlive(this);
        return delisting;
    }

    /// <summary>The programmes that an edition names for parties which stand on its list, each once.</summary>
    public IReadOnlyList<string> Programmes(int edition)
    {
        var programmes = new List<string>();
        foreach (var programme in _programmesOf[edition])
            programmes.Add(_programmes[programme].ToString());
        GC.KeepAlive(this);
        return programmes;
    }

    /// <summary>The positions of the parties with a number, given as it is compared, whatever its kind.</summary>
    internal IReadOnlyList<int> WithNumber(string number)
    {
        var found = Index.Parties.WithNumber(number);
        GC.KeepAlive(this);
        return found;
    }

    /// <summary>The positions of the parties one of whose names has all words of a text.</summary>
    internal IReadOnlyList<int> WithWords(string text)
    {
        var found = Index.Names.WithWords(text).Select(Index.Parties.Of).Distinct().ToArray();
        GC.KeepAlive(this);
        return found;
    }

    private static readonly PartyTraits<ListedParty> Traits = new(
        party =>
            party
                .Aliases.Select(a => new PartyName(a.Name, a.Quality))
                .Prepend(new PartyName(party.Name, AliasQuality.Strong)),
        party => party.Kind,
        party => party.Born,
        party => party.Nationalities.Concat(party.Countries),
        party => party.Identifiers
    )
    {
        Gender = party => party.Gender,
        Addresses = party => party.Addresses,
        Craft = party => party.Craft,
    };
}
