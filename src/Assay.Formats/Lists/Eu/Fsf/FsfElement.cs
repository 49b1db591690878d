using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Eu.Fsf;

/// <summary>Takes a <c>sanctionEntity</c> of the XML apart.</summary>
internal static class FsfElement
{
    // Which part of the Commission's database a part is and in which language the act was read: said of no party.
    private static readonly HashSet<string> Bookkeeping = new(StringComparer.Ordinal)
    {
        "logicalId",
        "regulationLanguage",
    };

    /// <summary>Reads one.</summary>
    public static FsfEntity Read(XmlRecord element)
    {
        var reading = new Reading(element);
        return reading.Entity();
    }

    private sealed class Reading(XmlRecord element)
    {
        private readonly List<(string, string)> _unknown = [];
        private readonly List<string> _sources = [];

        public FsfEntity Entity()
        {
            var fields = Of(element);
            var entity = new FsfEntity
            {
                Reference = fields["euReferenceNumber"],
                LogicalId = fields["logicalId"],
                UnitedNationId = fields["unitedNationId"],
                DesignationDate = fields["designationDate"],
                DesignationDetails = fields["designationDetails"],
                SubjectType = Part("subjectType", SubjectType).FirstOrDefault() ?? "",
                Remarks = [.. element.All("remark").Select(r => r.Text).Where(t => t.Length > 0)],
                Regulations = [.. Part("regulation", (f, e) => f.Regulation(e.TextOf("publicationUrl")))],
                Names = [.. Part("nameAlias", (f, e) => f.Name(Remark(e)))],
                Citizenships = [.. Part("citizenship", (f, e) => f.Citizenship(Remark(e)))],
                Births = [.. Part("birthdate", (f, e) => f.Birth(Remark(e)))],
                Documents = [.. Part("identification", (f, e) => f.Document(Remark(e)))],
                Addresses = [.. Part("address", (f, e) => f.Address(Contacts(e), Remark(e)))],
                Raw = element.ToXml(),
            };
            KeepUnknown(element, fields);
            foreach (var child in element.Children)
            {
                if (!IsPart(child.Name))
                    _unknown.Add((child.Name, child.ToXml()));
            }
            return entity with { Unknown = _unknown, Sources = _sources };
        }

        private static bool IsPart(string name) =>
            name
                is "remark"
                    or "regulation"
                    or "subjectType"
                    or "nameAlias"
                    or "citizenship"
                    or "birthdate"
                    or "identification"
                    or "address";

        private static string SubjectType(FsfFields fields, XmlRecord _)
        {
            var code = fields["code"];
            return code.Length > 0 ? code : fields["classificationCode"];
        }

        private List<T> Part<T>(string name, Func<FsfFields, XmlRecord, T> read)
        {
            var parts = new List<T>();
            foreach (var child in element.All(name))
            {
                var fields = Of(child);
                parts.Add(read(fields, child));
                KeepUnknown(child, fields);
                foreach (var summary in child.All("regulationSummary"))
                {
                    if (
                        summary.Attribute("numberTitle") is { Length: > 0 } number
                        && !_sources.Contains(number, StringComparer.Ordinal)
                    )
                        _sources.Add(number);
                }
                foreach (var below in child.Children)
                {
                    if (
                        below.Name
                        is not ("remark" or "regulationSummary" or "publicationUrl" or "contactInfo")
                    )
                        _unknown.Add(($"{name}/{below.Name}", below.ToXml()));
                }
            }
            return parts;
        }

        private void KeepUnknown(XmlRecord of, FsfFields fields)
        {
            foreach (var (name, value) in of.Attributes)
            {
                if (value.Length > 0 && !fields.WasAsked(name) && !IsBookkeeping(of, name))
                    _unknown.Add(($"{of.Name}@{name}", XmlRecord.Clean(value)));
            }
        }

        // The classification repeats the code: P for person, E for enterprise.
        private static bool IsBookkeeping(XmlRecord of, string attribute) =>
            Bookkeeping.Contains(attribute)
            || (of.Name is "subjectType" && attribute is "classificationCode");

        private static FsfFields Of(XmlRecord record) => new(record.Attribute);

        private static string Remark(XmlRecord part) =>
            string.Join("; ", part.All("remark").Select(r => r.Text).Where(t => t.Length > 0));

        private static string Contacts(XmlRecord address) =>
            string.Join(
                "; ",
                address
                    .All("contactInfo")
                    .Select(c => $"{c.Attribute("key")} {c.Attribute("value")} {c.Text}".Trim())
                    .Where(t => t.Length > 0)
            );
    }
}
