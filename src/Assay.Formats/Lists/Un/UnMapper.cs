using System.Globalization;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Un;

/// <summary>Makes listed parties of the UN's records.</summary>
internal sealed class UnMapper(ListLog log)
{
    public ListedParty Map(UnRecord record)
    {
        var draft = new PartyDraft(
            new RecordId(UnReader.Consolidated, record.Reference),
            record.IsPerson ? PartyKind.Person : PartyKind.Company,
            log
        )
        {
            Name = string.Join(' ', record.Names),
            Raw = record.Raw,
            Gender = record.Gender switch
            {
                "Male" => Gender.Male,
                "Female" => Gender.Female,
                _ => Gender.Unknown,
            },
        };
        AddAliases(draft, record);
        AddDesignations(draft, record);
        foreach (var title in record.Titles)
            draft.AddPosition(title);
        foreach (var post in record.Posts)
            draft.AddPosition(post);
        foreach (var birth in record.Births)
            AddBirth(draft, birth);
        foreach (var place in record.BirthPlaces)
            draft.AddBirthplace(place.Line, place.Country);
        foreach (var country in record.Nationalities)
            draft.AddNationality(country);
        foreach (var a in record.Addresses)
            draft.AddAddress(a.Country, a.City, a.Street, a.Province, a.PostalCode, a.Note);
        foreach (var document in record.Documents)
            AddDocument(draft, document);
        draft.AddRemark("Amended", string.Join(", ", record.Updated));
        draft.AddRemark("Comments", record.Comments);
        return draft.Build();
    }

    private static void AddAliases(PartyDraft draft, UnRecord record)
    {
        draft.AddAlias(record.OriginalScript, AliasQuality.OriginalScript);
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
                draft.AddAlias(name, quality);
            draft.AddRemark(
                $"Of the name {alias.Name}",
                string.Join(
                    ", ",
                    new[] { alias.BirthDate, alias.BirthPlace, alias.Note }.Where(t => t.Length > 0)
                )
            );
        }
    }

    /// <summary>
    /// The list brings an asset freeze; where the narrative names the measures ("(Travel Ban)", as the Libya regime does)
    /// these and no others.
    /// </summary>
    private static void AddDesignations(PartyDraft draft, UnRecord record)
    {
        var listed = record.ListedOn.Length >= 10 ? record.ListedOn[..10] : record.ListedOn; // 2015-04-07-04:00: a zone follows
        var days = draft.ReadDate(listed) is { } from ? new InForce(from, null) : InForce.Always;
        var travel = Names(record.Comments, "Travel Ban");
        var freeze = Names(record.Comments, "Asset Freeze");
        var programme = record.Regime.Length > 0 ? record.Regime : "UN";
        if (freeze || !travel)
            draft.Add(new Designation(programme, DesignationEffect.AssetFreeze, null, days, null));
        if (travel)
            draft.Add(new Designation(programme, DesignationEffect.TravelBan, null, days, null));
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

    private static void AddBirth(PartyDraft draft, UnBirth birth)
    {
        var range =
            birth.FromYear.Length > 0 && birth.ToYear.Length > 0 ? $"{birth.FromYear}..{birth.ToYear}" : "";
        string[] written =
        [
            birth.Date.Length >= 10 ? birth.Date[..10] : birth.Date,
            birth.Year,
            range,
            birth.Note,
        ];
        var isCirca = birth.Type is "APPROXIMATELY";
        var text = Array.Find(
            written,
            t => t.Length > 0 && (PartialDate.TryParse(t, out _) || WrittenDate.TryParse(t, out _))
        );
        if (text is null)
        {
            draft.ReadDate(birth.Note); // kept and counted
            return;
        }
        var date = draft.ReadDate(text)!.Value;
        draft.AddBorn(isCirca ? WrittenDate.About(date) : date);
        var notInDate = birth.Note.Length > 0 && !ReferenceEquals(text, birth.Note);
        if (isCirca || notInDate)
            draft.AddRemark(
                string.Create(
                        CultureInfo.InvariantCulture,
                        $"DOB {birth.Type.ToLowerInvariant()} {text} {(notInDate ? birth.Note : "")}"
                    )
                    .TrimEnd()
            );
    }

    private static void AddDocument(PartyDraft draft, UnDocument document)
    {
        var note = string.Join(", ", new[] { document.Detail, document.Note }.Where(t => t.Length > 0));
        if (document.Number.Length > 0)
            draft.AddDocument(document.Type, document.Number, document.Country, document.Issued, note: note);
        else
            draft.AddRemark(
                "Document",
                string.Join(", ", new[] { document.Type, document.Country, note }.Where(t => t.Length > 0))
            );
    }
}
