using System.Globalization;
using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Un;

/// <summary>Makes listed parties of the UN's records.</summary>
internal sealed class UnMapper(ListLog log)
{
    private const string Countries = "countries";
    private const string Dates = "dates";

    public ListedParty Map(UnRecord record)
    {
        var notes = new List<string>();
        var births = new List<PartialDate>();
        foreach (var birth in record.Births)
            AddBirth(birth, births, notes);
        return new ListedParty(
            new RecordId(UnReader.Consolidated, record.Reference),
            record.IsPerson ? PartyKind.Person : PartyKind.Company,
            string.Join(' ', record.Names),
            AliasesOf(record),
            Designations(record),
            [.. births.Distinct()],
            CountriesOf(record.Nationalities),
            CountriesOf(record.Addresses.Select(a => a.Country)),
            [.. record.Documents.SelectMany(IdentifierOf).Distinct()],
            [],
            RemarksOf(record, notes)
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
            Dates,
            "AS2028",
            Severity.Note,
            file,
            "dates could not be read as dates; they stay in the remarks."
        );
    }

    private static List<Alias> AliasesOf(UnRecord record)
    {
        var aliases = new List<Alias>();
        if (record.OriginalScript.Length > 0)
            aliases.Add(new Alias(record.OriginalScript, AliasQuality.OriginalScript));
        foreach (var alias in record.Aliases)
        {
            var quality = alias.Quality.ToLowerInvariant() switch
            {
                "low" => AliasQuality.Weak,
                "f.k.a." => AliasQuality.Former,
                _ => AliasQuality.Strong,
            };
            // Some cells hold several names.
            foreach (
                var name in alias.Name.Split(
                    ';',
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            )
                aliases.Add(new Alias(name, quality));
        }
        return [.. aliases.Distinct()];
    }

    /// <summary>
    /// The list brings an asset freeze; where the narrative names the measures ("(Travel Ban)", as the Libya regime does)
    /// these and no others.
    /// </summary>
    private List<Designation> Designations(UnRecord record)
    {
        var listed = record.ListedOn.Length >= 10 ? record.ListedOn[..10] : record.ListedOn; // 2015-04-07-04:00: a zone follows
        InForce days = default;
        if (PartialDate.TryParse(listed, out var from))
            days = new InForce(from, null);
        else
            log.Count(Dates, record.ListedOn);
        var comments = record.Comments;
        var travel = Names(comments, "Travel Ban");
        var freeze = Names(comments, "Asset Freeze");
        var programme = record.Regime.Length > 0 ? record.Regime : "UN";
        var designations = new List<Designation>();
        if (freeze || !travel)
            designations.Add(new Designation(programme, DesignationEffect.AssetFreeze, null, days, null));
        if (travel)
            designations.Add(new Designation(programme, DesignationEffect.TravelBan, null, days, null));
        return designations;
    }

    /// <summary>Whether a measure stands in brackets behind "Listed pursuant to …".</summary>
    private static bool Names(string comments, string measure)
    {
        var at = comments.IndexOf("isted pursuant to", StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = comments.IndexOf(')', at);
            var open = end < 0 ? -1 : comments.LastIndexOf('(', end);
            if (
                open > at
                && comments.AsSpan(open, end - open).Contains(measure, StringComparison.OrdinalIgnoreCase)
            )
                return true;
            at = comments.IndexOf("isted pursuant to", at + 1, StringComparison.Ordinal);
        }
        return false;
    }

    private void AddBirth(UnBirth birth, List<PartialDate> births, List<string> notes)
    {
        string[] written =
        [
            birth.Date.Length >= 10 ? birth.Date[..10] : birth.Date,
            birth.Year,
            birth.FromYear.Length > 0 && birth.ToYear.Length > 0 ? $"{birth.FromYear}..{birth.ToYear}" : "",
            birth.Note,
        ];
        var isCirca = birth.Type is "APPROXIMATELY";
        foreach (var text in written)
        {
            if (
                text.Length == 0
                || !(PartialDate.TryParse(text, out var date) || WrittenDate.TryParse(text, out date))
            )
                continue;
            if (
                isCirca
                && WrittenDate.TryParse(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"circa {date.Earliest.Year}-{date.Latest.Year}"
                    ),
                    out var about
                )
            )
                date = about;
            births.Add(date);
            if (isCirca || (birth.Note.Length > 0 && !ReferenceEquals(text, birth.Note)))
                notes.Add($"DOB {birth.Type.ToLowerInvariant()} {text} {birth.Note}".TrimEnd());
            return;
        }
        if (birth.Note.Length > 0)
        {
            log.Count(Dates, birth.Note);
            notes.Add($"DOB {birth.Note}");
        }
    }

    private List<CountryCode> CountriesOf(IEnumerable<string> words)
    {
        var codes = new List<CountryCode>();
        foreach (var country in words)
        {
            if (country.Length == 0 || country is "na" or "Na" or "NA")
                continue;
            if (!CountryNames.TryFind(country, out var code))
                log.Count(Countries, country);
            else if (!codes.Contains(code))
                codes.Add(code);
        }
        return codes;
    }

    private static IEnumerable<Identifier> IdentifierOf(UnDocument document)
    {
        var number = WrittenNumber.Compact(document.Number);
        const int longest = 30; // longer ones are prose
        if (number.Length is 0 or > longest || !number.Any(char.IsAsciiDigit))
            yield break;
        if (document.Type.Contains("Passport", StringComparison.OrdinalIgnoreCase))
            yield return new Identifier(IdentifierKind.Passport, number);
        else if (document.Type.Contains("Identification", StringComparison.OrdinalIgnoreCase))
            yield return new Identifier(IdentifierKind.Other, "NATIONAL-ID:" + number);
    }

    private static string? RemarksOf(UnRecord record, List<string> notes)
    {
        var parts = new List<string>();
        void Add(string label, IEnumerable<string> values)
        {
            var text = string.Join(", ", values.Where(v => v.Length > 0));
            if (text.Length > 0)
                parts.Add($"{label}: {text}");
        }
        Add("Title", record.Titles);
        Add("Post", record.Posts);
        Add("Gender", [record.Gender]);
        parts.AddRange(notes);
        Add("Place of birth", record.BirthPlaces);
        foreach (var address in record.Addresses)
            Add("Address", [address.Line]);
        foreach (var document in record.Documents)
            Add("Document", [document.Line]);
        foreach (var alias in record.Aliases)
            Add($"Of the name {alias.Name}", [alias.BirthDate, alias.BirthPlace, alias.Note]);
        foreach (var country in record.Nationalities.Where(c => !CountryNames.TryFind(c, out _)))
            Add("Nationality", [country]);
        Add("Amended", record.Updated);
        Add("Comments", [record.Comments]);
        return parts.Count > 0 ? string.Join("; ", parts) : null;
    }
}
