using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>What kind of party an entry is, in OFAC's words.</summary>
internal static class OfacKind
{
    private const string Types = "types";

    /// <summary>The kind. The CSV has no word for an entity: it is what is no individual, vessel or aircraft.</summary>
    public static PartyKind Of(string type, ListLog log)
    {
        switch (type.ToLowerInvariant())
        {
            case "individual":
                return PartyKind.Person;
            case "vessel":
                return PartyKind.Vessel;
            case "aircraft":
                return PartyKind.Aircraft;
            case "" or "entity":
                return PartyKind.Company;
            default:
                log.Count(Types, type);
                return PartyKind.Unknown;
        }
    }

    /// <summary>Says how many were of no known type.</summary>
    public static void TellCount(ListLog log, string file) =>
        log.TellCount(
            Types,
            "AS2032",
            Severity.Warning,
            file,
            "entries are of a type that is not known; they are screened as every kind."
        );
}
