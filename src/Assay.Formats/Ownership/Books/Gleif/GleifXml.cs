using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Ownership.Books.Gleif;

/// <summary>Records of GLEIF's XML.</summary>
internal static class GleifXml
{
    public static GleifParty Party(XmlRecord record)
    {
        var entity = record.Child("Entity");
        return new GleifParty(record.Line, record.TextOf("LEI"), entity?.TextOf("LegalName") ?? "")
        {
            OtherNames = entity is null
                ? []
                :
                [
                    .. entity
                        .All("OtherEntityNames", "OtherEntityName")
                        .Concat(entity.All("TransliteratedOtherEntityNames", "TransliteratedOtherEntityName"))
                        .Select(n => n.Text),
                ],
            Jurisdiction = entity?.TextOf("LegalJurisdiction") ?? "",
            Country = entity?.Child("LegalAddress")?.TextOf("Country") ?? "",
            Category = entity?.TextOf("EntityCategory") ?? "",
            RegisterNumber =
                entity?.Child("RegistrationAuthority")?.TextOf("RegistrationAuthorityEntityID") ?? "",
        };
    }

    public static GleifRelation Relation(XmlRecord record)
    {
        var relation = record.Child("Relationship");
        var registration = record.Child("Registration");
        return new GleifRelation(
            record.Line,
            relation?.Child("StartNode")?.TextOf("NodeID") ?? "",
            relation?.Child("EndNode")?.TextOf("NodeID") ?? "",
            relation?.TextOf("RelationshipType") ?? ""
        )
        {
            Status = relation?.TextOf("RelationshipStatus") ?? "",
            RecordStatus = registration?.TextOf("RegistrationStatus") ?? "",
            Updated = registration?.TextOf("LastUpdateDate") ?? "",
            Periods = relation is null
                ? []
                :
                [
                    .. relation
                        .All("RelationshipPeriods", "RelationshipPeriod")
                        .Select(p => new GleifPeriod(
                            p.TextOf("PeriodType"),
                            p.TextOf("StartDate"),
                            p.TextOf("EndDate")
                        )),
                ],
        };
    }

    public static GleifException Exception(XmlRecord record) =>
        new(
            record.Line,
            record.TextOf("LEI"),
            record.TextOf("ExceptionCategory"),
            [.. record.All("ExceptionReason").Select(r => r.Text).Where(t => t.Length > 0)]
        );
}
