using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Australia;

/// <summary>Makes listed parties of Australia's records.</summary>
internal sealed class AuMapper(ListLog log)
{
    /// <summary>The oldest sanctions Australia carries out for the United Nations are those of resolution 661 (1990) on Iraq.</summary>
    private static readonly LocalDate Earliest = new(1990, 8, 6);

    public ListedParty Map(AuRecord record)
    {
        var type = record.Rows[0][AuColumns.Type];
        var draft = new PartyDraft(new RecordId(AuReader.Consolidated, record.Number), Kind(type), log)
        {
            Name = record.Rows[0][AuColumns.Name],
            Raw = string.Join('\n', record.Rows.Select(r => r.ToCsv())),
        };
        if (Kind(type) == PartyKind.Unknown && type.Length > 0)
            draft.AddNotUnderstood("Type", type);
        foreach (var row in record.Rows.Skip(1))
            AddAlias(draft, row[AuColumns.Name], row[AuColumns.NameType], row[AuColumns.Strength]);
        foreach (var born in Items(record, AuColumns.Born))
            draft.AddBorn(AuDate.Readable(born));
        foreach (var place in Items(record, AuColumns.Birthplace))
            draft.AddBirthplace(place, CountryAtEnd(place));
        foreach (var citizenship in Items(record, AuColumns.Citizenship))
            AddNationalities(draft, citizenship);
        foreach (var address in Items(record, AuColumns.Address))
            AddAddress(draft, address);
        foreach (var imo in Items(record, AuColumns.Imo))
            draft.AddDocument("IMO number", imo);
        AddDesignations(draft, record);
        AddRemarks(draft, record);
        return draft.Build();
    }

    private static PartyKind Kind(string type) =>
        type.ToLowerInvariant() switch
        {
            "individual" or "person" => PartyKind.Person,
            "entity" or "organisation" => PartyKind.Company,
            "vessel" or "ship" => PartyKind.Vessel,
            "aircraft" => PartyKind.Aircraft,
            _ => PartyKind.Unknown,
        };

    private static void AddAlias(PartyDraft draft, string name, string type, string strength)
    {
        var isWeak = strength.StartsWith("weak", StringComparison.OrdinalIgnoreCase);
        AliasQuality? quality = type.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal) switch
        {
            "original script" => AliasQuality.OriginalScript,
            "fka" or "formerly known as" or "former name" => AliasQuality.Former,
            "low quality aka" or "weak aka" => AliasQuality.Weak,
            "aka" or "also known as" or "alias" or "good quality aka" or "primary name" or "" => isWeak
                ? AliasQuality.Weak
                : AliasQuality.Strong,
            _ => null,
        };
        if (quality is null)
            draft.AddNotUnderstood("Name Type", $"{type} of {name}");
        draft.AddAlias(name, quality ?? (isWeak ? AliasQuality.Weak : AliasQuality.Strong));
    }

    /// <summary>"Moldovan, Russian and Ukrainian"; but "Antigua and Barbuda" is one.</summary>
    public static void AddNationalities(PartyDraft draft, string text)
    {
        if (text.Length == 0)
            return;
        if (CountryNames.TryFindNationality(text, out _))
        {
            draft.AddNationality(text);
            return;
        }
        foreach (
            var word in text.Split(
                [",", "/", " and ", " & "],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
            draft.AddNationality(word);
    }

    private static void AddAddress(PartyDraft draft, string text)
    {
        var country = CountryAtEnd(text);
        draft.AddAddress(
            country,
            street: country.Length == 0 ? text : text[..^country.Length].TrimEnd(',', ' ')
        );
    }

    /// <summary>The country that a line closes with; "" where it closes with none.</summary>
    private static string CountryAtEnd(string line)
    {
        var end = line[(line.LastIndexOf(',') + 1)..].Trim();
        return CountryNames.TryFind(end, out _) ? end : "";
    }

    /// <summary>
    /// Newer files say in a column each what holds for a party. Older ones do not; the list is that of those whose assets are frozen, and who also
    /// may not enter is not to be seen there.
    /// </summary>
    private static void AddDesignations(PartyDraft draft, AuRecord record)
    {
        var effects = new (string Column, DesignationEffect Effect, string? Wording)[]
        {
            (AuColumns.Financial, DesignationEffect.AssetFreeze, null),
            (AuColumns.Travel, DesignationEffect.TravelBan, null),
            (AuColumns.Arms, DesignationEffect.ExportControl, AuColumns.Arms),
            (AuColumns.Maritime, DesignationEffect.TransportBan, AuColumns.Maritime),
        };
        var given = effects.Where(e => record.Rows[0].Header.Find(e.Column) >= 0).ToList();
        var hold = given.Where(e => record.Values(e.Column).Any(v => Says(draft, e.Column, v))).ToList();
        if (given.Count == 0)
            hold = [effects[0]];
        else if (hold.Count == 0)
            hold = [("", DesignationEffect.Unknown, null)];
        var days = new InForce(From(draft, record), null);
        var basis = string.Join("; ", record.Values(AuColumns.Instrument));
        var programmes = Items(record, AuColumns.Committees).DefaultIfEmpty("Australia").ToList();
        foreach (var programme in programmes)
        {
            foreach (var (_, effect, wording) in hold)
                draft.Add(
                    new Designation(programme, effect, basis.Length > 0 ? basis : null, days, null)
                    {
                        Wording = wording,
                    }
                );
        }
    }

    private static bool Says(PartyDraft draft, string column, string value)
    {
        switch (value.ToLowerInvariant())
        {
            case "true" or "yes" or "y" or "1" or "x" or "✓":
                return true;
            case "false" or "no" or "n" or "0" or "-" or "n/a":
                return false;
            default:
                draft.AddNotUnderstood(column, value);
                return true; // more likely a condition of what holds than a no
        }
    }

    /// <summary>
    /// The day the listing information names. The control date is that of the last change of the entry: the party was listed on some day up to then.
    /// </summary>
    private static PartialDate? From(PartyDraft draft, AuRecord record)
    {
        var listed = record
            .Values(AuColumns.Listing)
            .Select(AuDate.ListedOn)
            .OfType<PartialDate>()
            .OrderBy(d => d.Earliest)
            .ToList();
        var controls = record
            .Values(AuColumns.ControlDate)
            .Select(d => draft.ReadDate(AuDate.Readable(d)))
            .OfType<PartialDate>()
            .OrderBy(d => d.Latest)
            .ToList();
        if (listed.Count > 0)
            return listed[0];
        return controls.Count > 0 && controls[0].Latest > Earliest
            ? PartialDate.Between(Earliest, controls[0].Latest)
            : null;
    }

    private static void AddRemarks(PartyDraft draft, AuRecord record)
    {
        foreach (var column in (string[])[AuColumns.Additional, AuColumns.Listing, AuColumns.ControlDate])
        {
            foreach (var value in record.Values(column))
            {
                draft.AddRemark(column, value);
                if (column is AuColumns.Additional)
                    NumbersInProse.AddTo(draft, value);
            }
        }
        foreach (var column in record.Rows[0].Header.Columns.Where(c => !AuColumns.IsRead(c)))
        {
            foreach (var value in record.Values(column))
                draft.AddRemark(column.Length > 0 ? column : "Without heading", value);
        }
    }

    private static IEnumerable<string> Items(AuRecord record, string column) =>
        record.Values(column).SelectMany(AuItems.Split).Distinct(StringComparer.Ordinal);
}
