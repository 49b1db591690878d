using Assay.Formats.Lists.Ofac.Statements;
using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>Documents: they stand apart and name the identity they are of.</summary>
internal static class AdvancedDocuments
{
    /// <summary>Gives a party the documents of an identity.</summary>
    public static void AddTo(
        PartyDraft draft,
        OfacStatements statements,
        IEnumerable<XmlRecord> documents,
        AdvancedReferences references,
        List<XmlRecord> related
    )
    {
        foreach (var document in documents)
        {
            related.Add(document);
            Take(draft, statements, document, references);
        }
    }

    private static void Take(
        PartyDraft draft,
        OfacStatements statements,
        XmlRecord document,
        AdvancedReferences references
    )
    {
        var (issued, expires) = ("", "");
        var notes = new List<string>();
        foreach (var part in document.Children)
        {
            switch (part.Name)
            {
                case "IDRegistrationNo" or "DocumentedNameReference": // whose name is on it stays in the raw record
                    break;
                case "Comment" or "IssuingAuthority" when part.Children.Count == 0:
                    if (part.Text.Length > 0)
                        notes.Add(part.Text);
                    break;
                case "DocumentDate" when AdvancedDate.Of(part.Child("DatePeriod")) is { } date:
                    var type = references.NameOf(part, "IDRegDocDateType", "IDRegDocDateTypeID");
                    if (type.StartsWith("Issue", StringComparison.OrdinalIgnoreCase))
                        issued = AdvancedDate.Written(date);
                    else if (type.StartsWith("Expir", StringComparison.OrdinalIgnoreCase))
                        expires = AdvancedDate.Written(date);
                    else
                        notes.Add($"{type} {AdvancedDate.Written(date)}");
                    break;
                default:
                    draft.AddNotUnderstood(part.Name, part.ToXml());
                    break;
            }
        }
        var validity = references.NameOf(document, "Validity", "ValidityID");
        if (validity.Length > 0 && validity is not "Valid")
            notes.Add(validity);
        var kind = references.NameOf(document, "IDRegDocType", "IDRegDocTypeID").Replace('’', '\'');
        statements.TakeDocument(
            kind,
            document.TextOf("IDRegistrationNo"),
            references.NameOf(document, "Country", "IssuedBy-CountryID"),
            issued,
            expires,
            string.Join("; ", notes)
        );
    }
}
