using System.Globalization;
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
    private readonly Lazy<KeyIndex> _keys;
    private readonly Lazy<KeyIndex> _sounds;
    private readonly Lazy<IReadOnlyList<(string Key, Settlement Settlement)>> _ours;

    /// <summary>Takes where the file is.</summary>
    public GazetteerFile(string path, PlaceFactsFile facts)
    {
        _facts = facts;
        _rows = new(() => GazetteerText.Rows(path));
        _keys = new(() => new KeyIndex(_rows.Value.Span, bySound: false));
        _sounds = new(() => new KeyIndex(_rows.Value.Span, bySound: true));
        _ours = new(Ours);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Settlement> Named(string key)
    {
        var bytes = Encoding.ASCII.GetBytes(key);
        return Found(
            _keys.Value.With(KeyIndex.Hash(bytes)),
            text => text.SequenceEqual(bytes),
            own => string.Equals(own, key, StringComparison.Ordinal)
        );
    }

    /// <inheritdoc/>
    public IReadOnlyList<Settlement> Sounding(string key)
    {
        var sound = PlaceKey.Sound(key);
        var bytes = Encoding.ASCII.GetBytes(sound);
        return Found(
            _sounds.Value.With(KeyIndex.Hash(bytes)),
            text => KeyIndex.Sound(text).AsSpan().SequenceEqual(bytes),
            own => string.Equals(PlaceKey.Sound(own), sound, StringComparison.Ordinal)
        );
    }

    /// <inheritdoc/>
    public IReadOnlyList<Settlement> Near(string key, int most)
    {
        const int shortest = 4;
        if (key.Length < shortest)
            return [];
        // One slip in four letters, two in longer names: three letters off is another name.
        var limit = key.Length < 7 ? 1 : 2;
        var rows = _rows.Value.Span;
        var near = new Dictionary<string, (Settlement Settlement, int Apart)>(StringComparer.Ordinal);
        Span<char> text = stackalloc char[key.Length + limit];
        foreach (var place in _keys.Value.All)
        {
            var length = KeyIndex.KeyLength(rows, place);
            if (Math.Abs(length - key.Length) > limit)
                continue;
            Encoding.ASCII.GetChars(rows.Slice(place, length), text);
            var apart = PlaceKey.LettersApart(text[..length], key, limit + 1);
            if (apart <= limit)
                Keep(near, At(rows, place), apart);
        }
        foreach (var (own, settlement) in _ours.Value)
        {
            var apart = PlaceKey.LettersApart(own, key, limit + 1);
            if (apart <= limit)
                Keep(near, settlement, apart);
        }
        return
        [
            .. near
                .Values.OrderBy(n => n.Apart)
                .ThenByDescending(n => n.Settlement.Population ?? 0)
                .ThenBy(n => n.Settlement.Id, StringComparer.Ordinal)
                .Take(most)
                .Select(n => n.Settlement),
        ];
    }

    /// <summary>All settlements in the order of the file, then ours; for checks of the whole.</summary>
    public IEnumerable<Settlement> All()
    {
        var rows = _rows.Value;
        for (var row = 0; row < rows.Length; )
        {
            yield return Row(rows.Span, row);
            row += rows.Span[row..].IndexOf((byte)'\n') + 1;
        }
        foreach (var fact in _facts.Settlements)
            yield return fact.Settlement;
    }

    private static void Keep(
        Dictionary<string, (Settlement Settlement, int Apart)> near,
        Settlement settlement,
        int apart
    )
    {
        if (!near.TryGetValue(settlement.Id, out var kept) || apart < kept.Apart)
            near[settlement.Id] = (settlement, apart);
    }

    private delegate bool IsMeant(ReadOnlySpan<byte> key);

    private List<Settlement> Found(ReadOnlySpan<int> places, IsMeant isMeant, Func<string, bool> isOurs)
    {
        var rows = _rows.Value.Span;
        var found = new Dictionary<string, Settlement>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (!isMeant(rows.Slice(place, KeyIndex.KeyLength(rows, place))))
                continue;
            var settlement = At(rows, place);
            found[settlement.Id] = settlement;
        }
        foreach (var (key, settlement) in _ours.Value)
        {
            if (isOurs(key))
                found[settlement.Id] = settlement;
        }
        return [.. found.Values.OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    private Settlement At(ReadOnlySpan<byte> rows, int key) =>
        Row(rows, rows[..key].LastIndexOf((byte)'\n') + 1);

    private Settlement Row(ReadOnlySpan<byte> rows, int begin)
    {
        var line = rows[begin..];
        var end = line.IndexOf((byte)'\n');
        var cells = Encoding.UTF8.GetString(end < 0 ? line : line[..end]).Split('\t');
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

    // The names that our facts give: those of settlements of our own, and those of renamed rows.
    private List<(string, Settlement)> Ours()
    {
        var ours = new List<(string, Settlement)>();
        foreach (var (settlement, names) in _facts.Settlements)
            ours.AddRange(Keys(names).Select(key => (key, settlement)));
        var rows = _rows.Value.Span;
        foreach (var (id, renaming) in _facts.Renamings)
        {
            if (!id.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            var start = Encoding.ASCII.GetBytes($"\n{id[Prefix.Length..]}\t");
            var begin = rows.StartsWith(start.AsSpan(1)) ? 0 : rows.IndexOf(start) + 1;
            if (begin == 0 && !rows.StartsWith(start.AsSpan(1)))
                continue;
            var settlement = Row(rows, begin);
            ours.AddRange(
                Keys([renaming.Name, .. renaming.Spellings, .. renaming.Before])
                    .Select(key => (key, settlement))
            );
        }
        return ours;
    }

    private static IEnumerable<string> Keys(IEnumerable<string> names) =>
        names.SelectMany(PlaceKey.Of).Distinct(StringComparer.Ordinal);
}
