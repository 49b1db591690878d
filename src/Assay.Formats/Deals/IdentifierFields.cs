using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Formats.Deals;

/// <summary>Reads <c>identifiers: { inn: "7703425673", lei: … }</c>; a number that breaks its own rule is kept with a warning.</summary>
internal static class IdentifierFields
{
    private const int LongestNumber = 60;

    public static IReadOnlyList<Identifier> Read(Field field, ReadingLog log)
    {
        var identifiers = new List<Identifier>();
        field.Map(fields =>
        {
            foreach (var kind in Enum.GetValues<IdentifierKind>())
            {
                foreach (var item in fields.Optional(KebabNames.Of(kind)).Items())
                {
                    if (Identifier(item, kind, log) is { } identifier)
                        identifiers.Add(identifier);
                }
            }
            return fields;
        });
        return identifiers;
    }

    private static Identifier? Identifier(Field field, IdentifierKind kind, ReadingLog log)
    {
        if (field.Text(LongestNumber) is not { } text)
            return null;
        var identifier = new Identifier(kind, IdentifierRules.Normalise(text));
        if (identifier.Value.Length == 0)
        {
            field.Refuse("an identifier", "Write its letters and digits.");
            return null;
        }
        if (IdentifierRules.FaultOf(identifier) is { } fault)
        {
            field.Report(
                log.Codes.BadValue,
                Severity.Warning,
                $"{Quoting.Quote(text)} is not a right {identifier.Kind.ToString().ToUpperInvariant()}: {fault}; it was kept as written. Check it against the register."
            );
        }
        return identifier;
    }
}
