using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.China;

/// <summary>Makes listed parties of the rows of the table of China's countermeasures.</summary>
internal sealed partial class CnMapper(ListLog log)
{
    /// <summary>Two digits of a year are of this century: the first announcement is of 2019.</summary>
    private const int Century = 2000;

    public ListedParty Map(string key, IReadOnlyList<TableRow> rows)
    {
        var type = rows[0][CnColumns.Type];
        var kind = type.ToLowerInvariant() switch
        {
            "person" => PartyKind.Person,
            "company" or "organization" or "organisation" => PartyKind.Company,
            "vessel" => PartyKind.Vessel,
            _ => PartyKind.Unknown,
        };
        var draft = new PartyDraft(new RecordId(CnReader.Countermeasures, key), kind, log)
        {
            Name = rows[0][CnColumns.Name],
            Raw = string.Join('\n', rows.Select(r => r.ToCsv())),
        };
        if (kind == PartyKind.Unknown && type.Length > 0)
            draft.AddNotUnderstood("Type", type);
        foreach (var row in rows)
            Add(draft, row, kind == PartyKind.Person);
        return draft.Build();
    }

    private static void Add(PartyDraft draft, TableRow row, bool isPerson)
    {
        foreach (
            var alias in row[CnColumns.Alias]
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
            draft.AddAlias(alias);
        draft.AddAlias(row[CnColumns.Chinese], AliasQuality.OriginalScript, language: "zh");
        draft.AddNationality(row[CnColumns.Country]);
        draft.AddAddress(country: null, street: row[CnColumns.Address]);
        foreach (var text in (string[])[row[CnColumns.Summary], row[CnColumns.ChineseSummary]])
        {
            // Of persons it says what they are; of others why, or that it is suspended.
            if (isPerson)
                draft.AddPosition(text);
            else
                draft.AddRemark(text);
        }
        draft.AddRemark("Wikidata", row[CnColumns.Wikidata]);
        foreach (var (column, cell) in row.Cells)
        {
            if (!CnColumns.IsRead(column))
                draft.AddRemark(column.Length > 0 ? column : "Without heading", cell);
        }
        AddDesignation(draft, row);
    }

    private static void AddDesignation(PartyDraft draft, TableRow row)
    {
        var body = row[CnColumns.Body];
        var list = row[CnColumns.List];
        var topic = row[CnColumns.Topics];
        var effect = Effect(topic);
        if (effect is null && topic.Length > 0)
            draft.AddNotUnderstood("Topics", topic);
        var url = row[CnColumns.Source];
        draft.Designate(
            new Designation(
                list.Length > 0 ? list
                    : body.Length > 0 ? body
                    : "China",
                effect ?? DesignationEffect.Unknown,
                null,
                new InForce(Day(draft, row[CnColumns.Date]), Day(draft, row[CnColumns.End])),
                url.Length > 0
                    ? new Citation(body.Length > 0 ? body : "announcement", Confidence.Secondary, url)
                    : null
            )
            {
                Authority = body.Length > 0 ? body : null,
                Wording = topic.Length > 0 ? topic : null,
            }
        );
    }

    /// <summary>
    /// Only export controls are the same for all; what a countermeasure does (frozen assets, no entry, no trade) differs between announcements, which the
    /// table does not quote.
    /// </summary>
    private static DesignationEffect? Effect(string topic) =>
        topic switch
        {
            "export.control" => DesignationEffect.ExportControl,
            "sanction" or "sanction.counter" => DesignationEffect.Other,
            _ => null,
        };

    private static PartialDate? Day(PartyDraft draft, string text)
    {
        var match = Written().Match(text);
        if (!match.Success)
            return draft.ReadDate(text);
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var iso = string.Create(
            CultureInfo.InvariantCulture,
            $"{(year < 100 ? Century + year : year):0000}-{match.Groups["month"].Value}-{match.Groups["day"].Value}"
        );
        return draft.ReadDate(iso);
    }

    [GeneratedRegex(
        @"^(?<day>[0-9]{2})\.(?<month>[0-9]{2})\.(?<year>[0-9]{4}|[0-9]{2})$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Written();
}
