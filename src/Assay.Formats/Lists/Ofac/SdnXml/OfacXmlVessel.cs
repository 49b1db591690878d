using Assay.Formats.Lists.Ofac.Statements;
using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Ofac.SdnXml;

/// <summary>Reads <c>vesselInfo</c>.</summary>
internal static class OfacXmlVessel
{
    private static readonly (string Element, string Label)[] Labels =
    [
        ("callSign", "Vessel Call Sign"),
        ("vesselType", "Vessel Type"),
        ("vesselFlag", "Vessel Flag"),
        ("vesselOwner", "Vessel Owner"),
        ("tonnage", "Vessel Tonnage"),
        ("grossRegisteredTonnage", "Vessel Gross Registered Tonnage"),
    ];

    public static void Take(XmlRecord vessel, PartyDraft draft, OfacStatements statements)
    {
        foreach (var element in vessel.Children)
        {
            var label = Array
                .Find(Labels, l => string.Equals(l.Element, element.Name, StringComparison.Ordinal))
                .Label;
            if (label is null)
                draft.AddNotUnderstood(element.Name, element.ToXml());
            else if (element.Text.Length > 0)
                statements.TakeParts(label, element.Text);
        }
    }
}
