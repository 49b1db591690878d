using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>Makes listed parties of an act's parties.</summary>
internal sealed class AnnexMapper(EuAct act, LocalDate editionDate, ListLog log)
{
    private const string Measures = "measures";
    private const string Later = "later";

    public ListedParty Map(AnnexParty party)
    {
        var first = party.Rows[0];
        var draft = new PartyDraft(new RecordId(act.List, party.Key), KindOf(first), log)
        {
            Name = first.Name.Main,
            Raw = string.Join('\n', party.Rows.Select(r => r.Raw)),
            Gender = party.Rows.Select(GenderOf).FirstOrDefault(g => g != Gender.Unknown),
        };
        foreach (var row in party.Rows)
        {
            AddNames(draft, row);
            draft.Add(DesignationOf(draft, row));
            AddDescription(draft, row);
        }
        return draft.Build();
    }

    /// <summary>Says at the end of a file what was counted.</summary>
    public void TellCounts(string file)
    {
        PartyDraft.TellCounts(log, file);
        log.TellCount(
            Measures,
            "AS2053",
            Severity.Warning,
            file,
            "entries are under a measure that is not known; they are listed with its wording and an effect that no measure asks for."
        );
        log.TellCount(
            Later,
            "AS2055",
            Severity.Note,
            file,
            $"entries begin after {new PartialDate(editionDate)}, the day the edition is said to be of. An act may say so; where there are many, check --date."
        );
    }

    private static PartyKind KindOf(AnnexRow row) =>
        row.Schema switch
        {
            "Person" => PartyKind.Person,
            "Vessel" => PartyKind.Vessel,
            "Airplane" => PartyKind.Aircraft,
            "Asset" => PartyKind.Unknown,
            _ => PartyKind.Company,
        };

    private static Gender GenderOf(AnnexRow row) =>
        row[AnnexColumn.Gender].TrimEnd('.').ToLowerInvariant() switch
        {
            "male" => Gender.Male,
            "female" => Gender.Female,
            _ => Gender.Unknown,
        };

    private static void AddNames(PartyDraft draft, AnnexRow row)
    {
        foreach (var name in row.Name.All)
            Add(name.Text, name.Quality, name.Language);
        foreach (var rest in row.Name.Rest)
            draft.AddRemark("Name", rest);
        AddCell(AnnexColumn.Alias, null);
        AddCell(AnnexColumn.WeakAlias, AliasQuality.Weak);
        AddCell(AnnexColumn.PreviousName, AliasQuality.Former);

        void AddCell(string column, AliasQuality? quality)
        {
            foreach (var value in row.Values(column))
            {
                // "Russian" and the like are left of words about a name, not names: everybody's name would agree.
                if (!row.IsPerson && CountryNames.TryFindNationality(value, out _))
                {
                    draft.AddRemark("Alias", value);
                    continue;
                }
                var name = AnnexName.Of(value, row.IsPerson);
                foreach (var one in name.All)
                    Add(one.Text, quality ?? one.Quality, one.Language);
                foreach (var rest in name.Rest)
                    draft.AddRemark($"Of the name {name.Main}", rest);
            }
        }

        void Add(string text, AliasQuality quality, string? language)
        {
            if (!string.Equals(text, draft.Name, StringComparison.OrdinalIgnoreCase))
                draft.AddAlias(text, quality, language: language);
        }
    }

    private Designation DesignationOf(PartyDraft draft, AnnexRow row)
    {
        if (!AnnexProvision.IsMeasure(row.Measure))
            log.Count(Measures, row.Measure);
        var provision = AnnexProvision.Of(act, row.Annex);
        var basis =
            act.Title
            + (provision.Article is { } article ? $" {article}" : "")
            + (row.Annex.Length > 0 ? $", annex {row.Annex}" : "")
            + (row.Entry.Length > 0 ? $", no. {row.Entry}" : "")
            + (row.AmendedBy is { } amendment ? $", as in {amendment.Title}" : "");
        var start = row[AnnexColumn.StartDate];
        PartialDate? from = AnnexDates.TryParse(start, out var day) ? day : draft.ReadDate(start);
        if (from is { } listed && listed.Earliest > editionDate)
            log.Count(Later, start);
        return new Designation(
            act.Name,
            provision.EffectOf(row.Measure),
            basis,
            from is null ? InForce.Always : new InForce(from, null),
            null
        )
        {
            Wording = row.Measure,
            Reason = row[AnnexColumn.Reason] is { Length: > 0 } reason ? reason : null,
        };
    }

    private static void AddDescription(PartyDraft draft, AnnexRow row)
    {
        AddDates(draft, "Born", row[AnnexColumn.BirthDate]);
        AddDates(draft, "Founded", row[AnnexColumn.IncorporationDate]);
        foreach (var place in row.Values(AnnexColumn.BirthPlace).SelectMany(AnnexCell.Enumerated))
        {
            if (place is not ("N/D" or "N/A" or "-"))
                draft.AddBirthplace(place, AnnexPlace.CountryOf(place)?.Value ?? "");
        }
        var home = new HashSet<CountryCode>();
        foreach (var value in row.Values(AnnexColumn.Nationality))
            home.UnionWith(AnnexNationality.Read(draft, value));
        foreach (var column in (ReadOnlySpan<string>)[AnnexColumn.Country, AnnexColumn.Jurisdiction])
        {
            foreach (var value in row.Values(column))
                home.UnionWith(AnnexNationality.Read(draft, value));
        }
        foreach (var value in row.Values(AnnexColumn.Address).SelectMany(AnnexCell.Enumerated))
        {
            var place = AnnexPlace.Of(value);
            draft.AddAddress(place.Country?.Value, street: place.Line, note: place.Note);
            if (place.Country is { } country)
                home.Add(country);
        }
        foreach (var position in row.Values(AnnexColumn.Position))
            draft.AddPosition(position);
        if (row[AnnexColumn.Flag] is { Length: > 0 } flag)
            draft.Craft = new Craft { Flag = draft.ReadCountry(flag) };
        AddImo(draft, row);
        CountryCode? only = home.Count == 1 ? home.Single() : null;
        foreach (var (column, type) in AnnexColumn.Numbers)
            AnnexNumbers.Read(draft, column, type, row[column], only);
        foreach (var (column, label) in AnnexColumn.Remarks)
            draft.AddRemark(label, string.Join("; ", row.Values(column)));
        draft.AddRemark("Programme", row[AnnexColumn.Programme]);
        foreach (var (column, cell) in row.Unknown)
            draft.AddNotUnderstood(column, cell);
    }

    private static void AddDates(PartyDraft draft, string label, string cell)
    {
        foreach (var date in AnnexDates.In(cell))
        {
            if (date.Date is { } known)
                draft.AddBorn(known);
            // What is no date is kept and counted; what is one of another calendar is only kept.
            if (
                date is { Date: not null, IsWhole: false }
                || date.Date is null && draft.ReadDate(date.Text) is not null
            )
                draft.AddRemark(label, date.Text);
        }
    }

    /// <summary>A ship's number; companies that own or manage ships have one of the same length that is another register's.</summary>
    private static void AddImo(PartyDraft draft, AnnexRow row)
    {
        foreach (var number in row.Values(AnnexColumn.ImoNumber))
        {
            var kind = row.IsVessel ? IdentifierKind.Imo : IdentifierKind.Other;
            if (
                WrittenIdentifier.TryRead(
                    kind,
                    row.IsVessel ? "IMO" : "IMO-COMPANY",
                    number,
                    null,
                    out var id
                )
            )
                draft.Add(
                    new IdentityDocument(id) { Type = row.IsVessel ? "IMO number" : "IMO company number" }
                );
            else
                draft.AddRemark("IMO number", number);
        }
    }
}
