using System.Xml;
using System.Xml.Linq;

namespace Assay.FactCheck.Shared;

/// <summary>Reads OFAC's XML, whatever its namespace.</summary>
internal static class OfacXmlReader
{
    public static IEnumerable<SharedRecord> Read(SharedFiles files, string name)
    {
        using var xml = files.Xml(name);
        XElement root;
        try
        {
            root = XElement.Load(xml);
        }
        catch (XmlException e)
        {
            throw SharedFiles.Unreadable(name, $"it is not well-formed XML: {e.Message}", e);
        }
        return root.Elements()
            .Where(element => Is(element, "sdnEntry"))
            .Select(entry => Entry(name, entry))
            .ToList();
    }

    private static SharedRecord Entry(string file, XElement entry)
    {
        var remarks = string.Join(
            "; ",
            entry.Descendants().Where(element => !element.HasElements).Select(element => element.Value)
        );
        return new SharedRecord
        {
            File = file,
            Key = Text(entry, "uid"),
            Names =
            [
                .. entry
                    .Descendants()
                    .Where(element => Is(element, "aka"))
                    .Prepend(entry)
                    .Select(named => $"{Text(named, "firstName")} {Text(named, "lastName")}".Trim()),
            ],
            IsPerson = string.Equals(Text(entry, "sdnType"), "Individual", StringComparison.Ordinal),
            Programmes =
            [
                .. entry
                    .Descendants()
                    .Where(element => Is(element, "program"))
                    .Select(element => element.Value),
            ],
            Identifiers = IdentifiersIn.Texts(remarks),
            Remarks = remarks,
        };
    }

    private static string Text(XElement parent, string name) =>
        parent.Elements().FirstOrDefault(element => Is(element, name))?.Value ?? "";

    private static bool Is(XElement element, string name) =>
        string.Equals(element.Name.LocalName, name, StringComparison.Ordinal);
}
