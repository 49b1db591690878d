using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>A passport or other document that stands beside its holder.</summary>
internal static class FtmDocument
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "holder",
        "type",
        "number",
        "country",
        "startDate",
        "endDate",
    };

    /// <summary>Adds it; one without a number is kept in words.</summary>
    public static void Add(PartyDraft draft, FtmEntity document)
    {
        var type = document.Text("type") is { Length: > 0 } text ? text : document.Schema;
        var issuer = document.Values("country") is [var country, ..] ? FtmCountry.Read(draft, country) : null;
        var besides = string.Join(
            ", ",
            document
                .Properties.Where(p => !Known.Contains(p))
                .Select(p => $"{p} {document.Text(p)}")
                .Where(t => t.Length > 0)
        );
        foreach (var number in document.Values("number"))
        {
            var isPassport = document.Schema is "Passport";
            var isRead = isPassport
                ? WrittenIdentifier.TryRead(IdentifierKind.Passport, "", number, issuer, out var identifier)
                : WrittenIdentifier.TryRead(type, number, issuer, out identifier);
            if (isRead)
                draft.Add(
                    new IdentityDocument(identifier)
                    {
                        Issuer = issuer,
                        Type = type,
                        Issued = Day(draft, document, "startDate"),
                        Expires = Day(draft, document, "endDate"),
                        Note = besides.Length > 0 ? besides : null,
                    }
                );
            else
                draft.AddNotUnderstood("document", string.Join(", ", type, number, besides));
        }
        if (document.Values("number").Count == 0)
            draft.AddRemark(type, besides.Length > 0 ? besides : "number not given");
    }

    private static PartialDate? Day(PartyDraft draft, FtmEntity document, string property) =>
        document.Values(property) is [var first, ..] ? FtmDate.Read(draft, first) : null;
}
