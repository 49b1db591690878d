using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>Makes listed parties of OFAC's rows.</summary>
internal sealed class OfacMapper(ListId list, ListLog log)
{
    private const string Countries = "countries";
    private const string Phrases = "phrases";
    private const string Types = "types";

    private readonly bool _isSdn = list == OfacReader.Sdn;

    public ListedParty Map(
        OfacEntry entry,
        IReadOnlyList<OfacAlias> aliases,
        IReadOnlyList<OfacAddress> addresses
    )
    {
        var remarks = OfacRemarks.Of(entry.Remarks);
        foreach (var words in remarks.UnknownCountries)
            log.Count(Countries, words);
        foreach (var phrase in remarks.NotUnderstood)
            log.Count(Phrases, FirstWords(phrase));

        var nationalities = new List<CountryCode>(remarks.Nationalities);
        AddCountry(nationalities, entry.Flag);
        var countries = new List<CountryCode>();
        foreach (var address in addresses)
            AddCountry(countries, address.Country);
        var linked = new List<string>(remarks.LinkedTo);
        if (entry.Owner.Length > 0)
            linked.Add(entry.Owner);
        return new ListedParty(
            new RecordId(list, entry.Number),
            KindOf(entry.Type),
            entry.Name,
            AliasesOf(aliases, remarks),
            OfacProgrammes.Designations(_isSdn, OfacProgrammes.Split(entry.Programmes), remarks),
            [.. remarks.Born.Distinct()],
            nationalities,
            countries,
            remarks.Identifiers,
            [.. linked.Distinct(StringComparer.Ordinal)],
            RemarksOf(entry, remarks, addresses)
        );
    }

    /// <summary>Says what was counted.</summary>
    public void TellCounts(string file)
    {
        log.TellCount(
            Countries,
            "AS2018",
            Severity.Note,
            file,
            "countries in words are not in the table of countries; they stay in the remarks."
        );
        log.TellCount(
            Phrases,
            "AS2019",
            Severity.Note,
            file,
            "phrases of the remarks have no head that is known (mostly posts and titles); they stay in the remarks."
        );
        log.TellCount(
            Types,
            "AS2032",
            Severity.Warning,
            file,
            "entries are of a type that is not known; they are screened as every kind."
        );
    }

    /// <summary>OFAC has no word for an entity: it is what is no individual, vessel or aircraft.</summary>
    private PartyKind KindOf(string type)
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

    private static List<Alias> AliasesOf(IReadOnlyList<OfacAlias> strong, OfacRemarks remarks)
    {
        var aliases = new List<Alias>(strong.Count + remarks.Aliases.Count);
        foreach (var alias in strong)
        {
            if (alias.Name.Length > 0)
                aliases.Add(
                    new Alias(alias.Name, alias.Type is "fka" ? AliasQuality.Former : AliasQuality.Strong)
                );
        }
        aliases.AddRange(remarks.Aliases);
        return [.. aliases.Distinct()];
    }

    private void AddCountry(List<CountryCode> countries, string words)
    {
        if (words.Length == 0 || words is "undetermined" or "None Identified")
            return;
        if (!CountryNames.TryFind(words, out var code))
            log.Count(Countries, words);
        else if (!countries.Contains(code))
            countries.Add(code);
    }

    /// <summary>All that has no field: title, phrases, a vessel's particulars, addresses.</summary>
    private static string? RemarksOf(
        OfacEntry entry,
        OfacRemarks remarks,
        IReadOnlyList<OfacAddress> addresses
    )
    {
        var parts = new List<string>();
        void Add(string label, string value)
        {
            if (value.Length > 0)
                parts.Add($"{label}: {value}");
        }
        Add("Title", entry.Title);
        parts.AddRange(remarks.Kept);
        Add("Call sign", entry.CallSign);
        Add("Type", entry.VesselType);
        Add("Tonnage", entry.Tonnage);
        Add("Gross registered tonnage", entry.GrossTonnage);
        Add("Flag", entry.Flag);
        Add("Owner", entry.Owner);
        foreach (var address in addresses)
        {
            string[] lines = [address.Street, address.City, address.Country, address.Remarks];
            Add("Address", string.Join(", ", lines.Where(l => l.Length > 0)));
        }
        return parts.Count > 0 ? string.Join("; ", parts) : null;
    }

    private static string FirstWords(string phrase)
    {
        const int words = 3;
        return string.Join(
            ' ',
            phrase.Split(' ', words + 1, StringSplitOptions.RemoveEmptyEntries).Take(words)
        );
    }
}
