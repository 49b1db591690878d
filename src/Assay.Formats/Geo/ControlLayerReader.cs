using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Model;
using Assay.Territories.Control;
using Assay.Territories.Shapes;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Assay.Formats.Geo;

/// <summary>Which features of a file are ground that the power holds: those whose property has one of these values.</summary>
/// <param name="Property">The property's name, such as <c>fill</c>.</param>
/// <param name="Values">Its values, such as <c>#a52714</c>; case does not matter.</param>
public sealed record HeldClass(string Property, IReadOnlyList<string> Values)
{
    /// <summary>Whether a feature is of the class.</summary>
    public bool Takes(GeoFeature feature) =>
        feature[Property] is { } value
        && Values.Any(v => string.Equals(v, value.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => $"{Property}={string.Join(',', Values)}";
}

/// <summary>Reads a GeoJSON file, gzipped or not, that shows the ground a power held on a day.</summary>
public static partial class ControlLayerReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="day">Its day; null to take it from its name.</param>
    /// <param name="held">Which features are held ground; null where all are.</param>
    /// <param name="limits">What it may ask of us.</param>
    /// <param name="classes">Which features are of which class; null where all that are taken are held.</param>
    public static Read<ControlLayer> Read(
        string path,
        LocalDate? day = null,
        HeldClass? held = null,
        GeoLimits? limits = null,
        ClassMapping? classes = null
    )
    {
        limits ??= GeoLimits.Default;
        if ((day ?? DayOf(Path.GetFileName(path))) is not { } on)
            return Failed(GeoFaults.NoDate(path));
        var (bytes, fault) = GeoBytes.Read(path, limits);
        if (bytes is null)
            return Failed(fault!);
        var (file, diagnostics) = GeoJsonReader.Read(bytes, path, limits);
        if (file is null)
            return new(null, diagnostics);
        var areas = file.Features.Where(f => f.Shape is not null).ToList();
        if (areas.Count == 0)
            return Failed(GeoFaults.NoArea(path));
        if (classes is not null)
            return Mapped(areas, classes, path, on, ContentHash.Of(bytes));
        if (held is null && Classes(areas) is { } seen)
            return Failed(GeoFaults.Classes(path, seen));
        var taken = held is null ? areas : [.. areas.Where(held.Takes)];
        if (taken.Count == 0)
            return Failed(GeoFaults.NoneOfClass(path, held!.ToString()));
        var notes = new List<Diagnostic>();
        var shape = Shape(taken, path, notes);
        return shape is null
            ? Failed(GeoFaults.NoArea(path))
            : new(new ControlLayer(on, ContentHash.Of(bytes), shape), notes);
    }

    private static Read<ControlLayer> Mapped(
        List<GeoFeature> areas,
        ClassMapping classes,
        string path,
        LocalDate day,
        ContentHash file
    )
    {
        var byClass = new SortedDictionary<GroundClass, List<GeoFeature>>();
        var unknown = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var area in areas)
        {
            if (classes.RuleOf(area, day) is not { } rule)
            {
                var value = area[classes.Property] is { } text ? Short(text) : "(none)";
                unknown[value] = unknown.GetValueOrDefault(value) + 1;
                continue;
            }
            if (rule.Class is not { } kind)
                continue;
            if (!byClass.TryGetValue(kind, out var list))
                byClass[kind] = list = [];
            list.Add(area);
        }
        if (unknown.Count > 0 && !classes.IgnoresOther)
            return Failed(GeoFaults.UnknownClasses(path, classes.Property, unknown));
        var taken = byClass
            .Where(c => c.Key is GroundClass.Held or GroundClass.HeldBefore)
            .SelectMany(c => c.Value)
            .ToList();
        if (taken.Count == 0)
            return Failed(GeoFaults.NoneOfClass(path, "the class held"));
        var notes = new List<Diagnostic>();
        var others = new SortedDictionary<GroundClass, GroundShape>();
        foreach (var (kind, features) in byClass)
        {
            if (kind != GroundClass.Held && Shape(features, path, notes) is { } ground)
                others[kind] = ground;
        }
        // the mapping is as much a part of the layer as the file is
        var hash = ContentHash.OfAll([file.Hex, classes.Hash.Hex]);
        return Shape(taken, path, notes) is { } shape
            ? new(new ControlLayer(day, hash, shape, others), [.. notes.Distinct()])
            : Failed(GeoFaults.NoArea(path));
    }

    /// <summary>The moment of a snapshot in its file's name, as in <c>20220403T123328Z_1648989208.geojson.gz</c>; null where there is none.</summary>
    public static LocalDateTime? MomentOf(string fileName)
    {
        if (DayOf(fileName) is not { } day || TimeInName().Match(fileName) is not { Success: true } match)
            return null;
        var digits = match.Groups["time"].Value;
        var (hour, minute, second) = (Number(digits[..2]), Number(digits[2..4]), Number(digits[4..]));
        return hour < 24 && minute < 60 && second < 60 ? day.At(new LocalTime(hour, minute, second)) : null;
    }

    [GeneratedRegex(
        @"[0-9]{8}T(?<time>[0-9]{6})Z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TimeInName();

    /// <summary>The day a file's name ends with, as in <c>layer_20240708.geojson.gz</c>; null where there is none.</summary>
    public static LocalDate? DayOf(string fileName)
    {
        if (DayInName().Match(fileName) is not { Success: true } match)
            return null;
        var digits = match.Groups["day"].Value.Replace("-", "", StringComparison.Ordinal);
        var (year, month, day) = (Number(digits[..4]), Number(digits[4..6]), Number(digits[6..]));
        return
            year > 0
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    [GeneratedRegex(
        @"(?:^|[_-])(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})(?=[T.]|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DayInName();

    private static int Number(string digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // Null where all features are alike; else what tells them apart, for the message.
    private static string? Classes(List<GeoFeature> features)
    {
        const int Shown = 6;
        var names = features.SelectMany(f => f.Properties.Keys).Distinct(StringComparer.Ordinal);
        foreach (
            var name in names
                .OrderBy(n => n is "fill" or "class" or "status" ? 0 : 1)
                .ThenBy(n => n, StringComparer.Ordinal)
        )
        {
            var values = features
                .Select(f => f[name] ?? "")
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToList();
            if (values.Count > 1)
                return $"{Short(name)}: {string.Join(", ", values.Take(Shown).Select(Short))}{(values.Count > Shown ? " …" : "")}";
        }
        return null;
    }

    private static string Short(string text) => text.Length > 30 ? text[..30] + "…" : text;

    private static GroundShape? Shape(List<GeoFeature> features, string path, List<Diagnostic> notes)
    {
        var isRepaired = false;
        var geometries = new List<Geometry>(features.Count);
        foreach (var feature in features)
        {
            // Asked before the geometry is made valid on the way.
            isRepaired |= !feature.Shape!.IsValid();
            geometries.Add(feature.Shape!.Geometry);
        }
        if (isRepaired)
            notes.Add(GeoFaults.Repaired(path, "a polygon of the file"));
        if (features.Count == 1 && !isRepaired)
            return features[0].Shape;
        return ShapeGeometry.ToShape(geometries.Count == 1 ? geometries[0] : UnaryUnionOp.Union(geometries));
    }

    private static Read<ControlLayer> Failed(Diagnostic diagnostic) => new(null, [diagnostic]);
}
