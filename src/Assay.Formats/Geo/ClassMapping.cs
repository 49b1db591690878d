using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Territories.Control;

namespace Assay.Formats.Geo;

/// <summary>What a value of a file's property means on some days.</summary>
/// <param name="Value">The value, such as <c>#a52714</c>; case does not matter.</param>
/// <param name="Days">The days on which it means that: publishers use colours again for something else.</param>
/// <param name="Class">The class; null where such features are ignored.</param>
public sealed record ClassRule(string Value, InForce Days, GroundClass? Class);

/// <summary>Which features of a publisher's files are of which class.</summary>
/// <param name="Property">The property that tells, such as <c>fill</c>.</param>
/// <param name="Rules">What its values mean.</param>
/// <param name="IgnoresOther">Whether values it does not name are passed over; else such a file is refused.</param>
/// <param name="Hash">Hash of the mapping file: it is part of what a layer is made of.</param>
public sealed record ClassMapping(
    string Property,
    IReadOnlyList<ClassRule> Rules,
    bool IgnoresOther,
    ContentHash Hash
)
{
    /// <summary>What a feature's value means on a day; null where no rule names it.</summary>
    public ClassRule? RuleOf(GeoFeature feature, LocalDate day) =>
        feature[Property]?.Trim() is { } value
            ? Rules.FirstOrDefault(r =>
                string.Equals(r.Value, value, StringComparison.OrdinalIgnoreCase)
                && r.Days.On(day) == Truth.True
            )
            : null;
}

/// <summary>Reads mapping files of classes (<c>assay: control-classes/1</c>).</summary>
public static class ClassMappingReader
{
    /// <summary>What the file's first line says.</summary>
    public const string Format = "control-classes/1";

    private enum MappedClass
    {
        Held,
        HeldBefore,
        Contested,
        Freed,
        HeldBySovereignAbroad,
        Ignore,
    }

    private enum OtherValues
    {
        Refuse,
        Ignore,
    }

    /// <summary>Reads the file.</summary>
    public static Read<ClassMapping> Read(string path) =>
        YamlDocument.ReadFile(path, DiagnosticRoom.Territories, Format, Mapping);

    private static ClassMapping Mapping(FieldReader fields, YamlDocument document)
    {
        var property = fields.Required("property", "fill").Text(100);
        var rules = fields.Required("classes").Maps(Rule);
        var other = fields.Optional("other").Enum<OtherValues>();
        return new ClassMapping(property ?? "", rules, other == OtherValues.Ignore, document.Hash);
    }

    private static ClassRule? Rule(FieldReader map)
    {
        var value = map.Required("value", "\"#a52714\"").Text(100);
        var days = map.Days();
        var mapped = map.Required(
                "class",
                "held, held-before, contested, freed, held-by-sovereign-abroad or ignore"
            )
            .Enum<MappedClass>();
        map.Optional("note").Text();
        return value is null || mapped is not { } known
            ? null
            : new ClassRule(value, days, known == MappedClass.Ignore ? null : (GroundClass)(int)known);
    }
}
