using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Extracts;

/// <summary>What the notes say of lists that give a reason, or the goods that are meant.</summary>
internal static partial class ReasonNotes
{
    private const string Together = "Listed together with subsidiaries: ";

    /// <summary>UFLPA: <c>UFLPA Sec. 2(d)(2)(B)(i): mines, produces …; …</c>, a provision and a reason each.</summary>
    public static void Reason(ExtractDesignation row)
    {
        var provisions = new List<string>();
        var reasons = new List<string>();
        foreach (var (label, text) in LabelledNotes.Read(row.Record.Notes))
        {
            if (label.Length > 0)
                provisions.Add(label);
            reasons.Add(text);
        }
        Add(
            row,
            new Designation(row.List.Programme, row.List.Effect, Joined(provisions), default, null)
            {
                Reason = Joined(reasons),
            }
        );
    }

    /// <summary>Customs: a withhold release order or a finding, and the goods.</summary>
    public static void Order(ExtractDesignation row)
    {
        var notes = row.Record.Notes;
        var kind = notes.Split(';')[0].Trim();
        var status = row.Record.Status.Length > 0 ? $"{row.Record.Status}: " : "";
        Add(
            row,
            new Designation(
                kind is "WRO" or "Finding" ? kind : row.List.Programme,
                row.List.Effect,
                row.List.Programme,
                default,
                null
            )
            {
                Wording = status + notes,
            }
        );
    }

    /// <summary>Chinese military companies: the reason, and before it subsidiaries that are listed with the company.</summary>
    public static void Military(ExtractDesignation row)
    {
        var reasons = new List<string>();
        foreach (var part in row.Record.Notes.Split(" | ", StringSplitOptions.RemoveEmptyEntries))
        {
            if (!part.StartsWith(Together, StringComparison.Ordinal))
            {
                reasons.Add(part);
                continue;
            }
            foreach (var name in Comma().Split(part[Together.Length..]))
            {
                var text = name.Trim(' ', ',');
                row.Draft.Add(
                    new PartyRelation(
                        RelationKind.HasPart,
                        text.StartsWith("and ", StringComparison.Ordinal) ? text[4..] : text
                    )
                    {
                        Wording = "listed together with this subsidiary",
                    }
                );
            }
        }
        Add(
            row,
            new Designation(row.List.Programme, row.List.Effect, null, default, null)
            {
                Wording = row.List.Wording,
                Reason = Joined(reasons),
            }
        );
    }

    /// <summary>Research institutions: which table of the list.</summary>
    public static void Wording(ExtractDesignation row) =>
        Add(
            row,
            new Designation(row.List.Programme, row.List.Effect, null, default, null)
            {
                Wording = row.Record.Notes.Length > 0 ? row.Record.Notes : null,
            }
        );

    /// <summary>OFAC's list of the Chinese military-industrial complex: labels as in its own remarks.</summary>
    public static void Industrial(ExtractDesignation row)
    {
        var programme = row.List.Programme;
        PartialDate? listed = null;
        foreach (var (label, text) in LabelledNotes.Read(row.Record.Notes))
        {
            switch (label)
            {
                case "Program":
                    programme = text;
                    break;
                case "Listing Date (CMIC)":
                    listed = row.Draft.ReadUsDate(text);
                    break;
                case "USCC":
                    var number = text.Split(" (")[0];
                    row.Draft.AddDocument(label, number, text[number.Length..].Trim('(', ')', ' '));
                    break;
                case "Linked To":
                    row.Draft.Add(new PartyRelation(RelationKind.LinkedTo, text.TrimEnd('.')));
                    break;
                default:
                    row.Draft.AddRemark(label.Length > 0 ? $"{label}: {text}" : text);
                    break;
            }
        }
        var effective = row.Record.EffectiveDate.Length > 0 ? $"effective {row.Record.EffectiveDate}" : null;
        Add(row, new Designation(programme, row.List.Effect, effective, new InForce(listed, null), null));
    }

    /// <summary>Adds a designation with the row's day and notices, where it has none of its own.</summary>
    private static void Add(ExtractDesignation row, Designation designation)
    {
        var notices = FederalRegister.Read(row.Record.FederalRegister, Confidence.Secondary);
        var from = designation.Days.From ?? row.Draft.ReadUsDate(row.Record.EffectiveDate) ?? notices.First;
        row.Draft.Designate(
            designation with
            {
                Basis = designation.Basis ?? notices.Basis,
                Days = new InForce(from, designation.Days.Until),
                Source = notices.Source,
            }
        );
    }

    private static string? Joined(List<string> parts) => parts.Count > 0 ? string.Join("; ", parts) : null;

    /// <summary>A comma between two names, not one before the legal form at the end of a name.</summary>
    [GeneratedRegex(
        @", (?!(Ltd|Inc|LLC|Limited|Co\b|Corp|L\.P|PLC))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Comma();
}
