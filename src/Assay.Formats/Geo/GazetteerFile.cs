using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Assay.Model;
using Assay.Names;
using Assay.Territories;

namespace Assay.Formats.Geo;

/// <summary>
/// The gazetteer that ships, with what our own file of facts adds: renamings, and places it lacks. Read when first asked, so that who asks about a
/// point does not wait; rows are read one by one as names ask for them.
/// </summary>
internal sealed class GazetteerFile : IGazetteer
{
    private const string Prefix = "geonames:";

    private static readonly Citation Source = new(
        "GeoNames cities500 as of 2023-03-05 (data/territories/gazetteer.txt.gz)",
        Confidence.Secondary
    );

    private readonly PlaceFactsFile _facts;
    private readonly Lazy<ReadOnlyMemory<byte>> _rows;
    private readonly Lazy<SoundIndex> _index;
    private int _asked;
    private readonly Lazy<IReadOnlyList<OwnKey>> _ours;
    private readonly Lazy<GazetteerKeys> _keys;

    /// <summary>Takes where the file is.</summary>
    public GazetteerFile(string path, PlaceFactsFile facts)
    {
        _facts = facts;
        _rows = new(() => GazetteerText.Rows(path));
        _index = new(() => new SoundIndex(_rows.Value.Span));
        _ours = new(() => [.. Ours(facts)]);
        _keys = new(() => GazetteerKeyRows.Read(_rows.Value.Span, _ours.Value.Select(o => o.Key)));
    }

    /// <inheritdoc/>
    public GazetteerKeys Keys => _keys.Value;

    /// <inheritdoc/>
    public IReadOnlyList<Settlement> Named(string key) => Found(key, bySound: false);

    /// <inheritdoc/>
    public IReadOnlyList<Settlement> Sounding(string key) => Found(key, bySound: true);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IReadOnlyList<Settlement> Near(string key, int most)
    {
        const int shortest = 4;
        if (key.Length < shortest)
            return [];
        // One slip in six letters, two in longer names: more is another name.
        var limit = key.Length < 7 ? 1 : 2;
        var rows = _rows.Value.Span;
        var near = new List<(Settlement Settlement, int Apart)>();
        Span<char> text = stackalloc char[key.Length + limit];
        var begin = 0;
        while (begin < rows.Length)
        {
            var row = GazetteerText.Row(rows, begin);
            var keys = row[GazetteerText.Names(row).Keys];
            var nearest = limit + 1;
            while (!keys.IsEmpty)
            {
                var length = keys.IndexOf((byte)'|') is >= 0 and var bar ? bar : keys.Length;
                if (Math.Abs(length - key.Length) <= limit)
                {
                    Encoding.ASCII.GetChars(keys[..length], text);
                    nearest = Math.Min(nearest, PlaceKey.LettersApart(text[..length], key, limit + 1));
                }
                keys = keys[Math.Min(length + 1, keys.Length)..];
            }
            if (nearest <= limit)
                near.Add((Row(row), nearest));
            begin += row.Length + 1;
        }
        foreach (var own in _ours.Value)
        {
            var apart = PlaceKey.LettersApart(own.Key, key, limit + 1);
            if (apart <= limit && Of(own, rows) is { } settlement)
                near.Add((settlement, apart));
        }
        return
        [
            .. near.OrderBy(n => n.Apart)
                .ThenByDescending(n => n.Settlement.Population ?? 0)
                .ThenBy(n => n.Settlement.Id, StringComparer.Ordinal)
                .Select(n => n.Settlement)
                .DistinctBy(s => s.Id, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    /// <summary>All settlements in the order of the file, then ours; for checks of the whole.</summary>
    public IEnumerable<Settlement> All()
    {
        var rows = _rows.Value;
        var begin = 0;
        while (begin < rows.Length)
        {
            var length = GazetteerText.Row(rows.Span, begin).Length;
            yield return Row(rows.Span.Slice(begin, length));
            begin += length + 1;
        }
        foreach (var fact in _facts.Settlements)
            yield return fact.Settlement;
    }

    private List<Settlement> Found(string key, bool bySound)
    {
        var rows = _rows.Value.Span;
        var sound = PlaceKey.Sound(key);
        var wanted = Encoding.ASCII.GetBytes(bySound ? sound : key);
        var found = new Dictionary<string, Settlement>(StringComparer.Ordinal);
        foreach (var begin in MayHave(rows, Encoding.ASCII.GetBytes(sound)))
        {
            var row = GazetteerText.Row(rows, begin);
            var (keys, sounds) = GazetteerText.Names(row);
            if (Has(row[bySound ? sounds : keys], wanted) && Row(row) is var settlement)
                found[settlement.Id] = settlement;
        }
        foreach (var own in _ours.Value)
        {
            if (
                string.Equals(bySound ? own.Sound : own.Key, bySound ? sound : key, StringComparison.Ordinal)
                && Of(own, rows) is { } settlement
            )
                found[settlement.Id] = settlement;
        }
        return [.. found.Values.OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    // One question is answered sooner by going through the rows than by indexing them.
    private ReadOnlySpan<int> MayHave(ReadOnlySpan<byte> rows, ReadOnlySpan<byte> sound)
    {
        const int fewQuestions = 8;
        return Interlocked.Increment(ref _asked) > fewQuestions
            ? _index.Value.MayHave(sound)
            : RowsWith(rows, sound).ToArray();
    }

    private static HashSet<int> RowsWith(ReadOnlySpan<byte> rows, ReadOnlySpan<byte> text)
    {
        var begins = new HashSet<int>();
        var from = 0;
        while (!text.IsEmpty && rows[from..].IndexOf(text) is >= 0 and var found)
        {
            from += found;
            begins.Add(rows[..from].LastIndexOf((byte)'\n') + 1);
            from += GazetteerText.Row(rows, from).Length;
        }
        return begins;
    }

    private static bool Has(ReadOnlySpan<byte> names, ReadOnlySpan<byte> name)
    {
        foreach (var part in names.Split((byte)'|'))
        {
            if (names[part].SequenceEqual(name))
                return true;
        }
        return false;
    }

    private Settlement Row(ReadOnlySpan<byte> row)
    {
        var cells = Encoding.UTF8.GetString(row).Split('\t');
        var id = Prefix + cells[0];
        var renamed = _facts.Renamings.GetValueOrDefault(id);
        long? population = long.Parse(cells[6], CultureInfo.InvariantCulture) is > 0 and var people
            ? people
            : null;
        return new Settlement(
            id,
            renamed?.Name ?? cells[1],
            new Coordinate(
                double.Parse(cells[2], CultureInfo.InvariantCulture),
                double.Parse(cells[3], CultureInfo.InvariantCulture)
            ),
            Settlement.ReachKm(population),
            cells[4],
            population,
            CountryCode.IsValid(cells[5]) ? new CountryCode(cells[5]) : null,
            renamed,
            Source
        );
    }

    /// <summary>A key that our facts give.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="Sound">Its sound.</param>
    /// <param name="Id">The settlement.</param>
    /// <param name="Settlement">It, where it is ours; null where it is a row of the file.</param>
    private sealed record OwnKey(string Key, string Sound, string Id, Settlement? Settlement);

    private static IEnumerable<OwnKey> Ours(PlaceFactsFile facts)
    {
        foreach (var (settlement, names) in facts.Settlements)
        {
            foreach (var key in KeysOf(names))
                yield return new OwnKey(key, PlaceKey.Sound(key), settlement.Id, settlement);
        }
        foreach (var (id, renaming) in facts.Renamings)
        {
            foreach (var key in KeysOf([renaming.Name, .. renaming.Spellings, .. renaming.Before]))
                yield return new OwnKey(key, PlaceKey.Sound(key), id, null);
        }
    }

    private Settlement? Of(OwnKey own, ReadOnlySpan<byte> rows)
    {
        if (own.Settlement is not null)
            return own.Settlement;
        var start = Encoding.ASCII.GetBytes($"\n{own.Id[Prefix.Length..]}\t");
        if (rows.StartsWith(start.AsSpan(1)))
            return Row(GazetteerText.Row(rows, 0));
        var before = rows.IndexOf(start);
        return before < 0 ? null : Row(GazetteerText.Row(rows, before + 1));
    }

    private static IEnumerable<string> KeysOf(IEnumerable<string> names) =>
        names.SelectMany(PlaceKey.Of).Distinct(StringComparer.Ordinal);
}
