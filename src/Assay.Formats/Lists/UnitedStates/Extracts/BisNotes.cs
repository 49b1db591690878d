using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Extracts;

/// <summary>What the notes of the lists of the Bureau of Industry and Security say.</summary>
internal static class BisNotes
{
    private const string Part = "Subordinate institution of ";

    /// <summary>Entity List: the notes are the licence requirement.</summary>
    public static void License(ExtractDesignation row) =>
        Add(row, row.Record.Notes.Length > 0 ? $"License requirement: {row.Record.Notes}" : null, null);

    /// <summary>Military end-users: the notes name what an institution belongs to.</summary>
    public static void Subordinate(ExtractDesignation row)
    {
        Add(row, null, null);
        var notes = row.Record.Notes;
        if (notes.StartsWith(Part, StringComparison.Ordinal))
            row.Draft.Add(new PartyRelation(RelationKind.PartOf, notes[Part.Length..]) { Wording = notes });
        else
            row.Draft.AddRemark(notes);
    }

    /// <summary>Denied persons: the notes have the kind of order and its end.</summary>
    public static void Denial(ExtractDesignation row)
    {
        PartialDate? until = null;
        var wording = row.List.Wording;
        foreach (var (label, text) in LabelledNotes.Read(row.Record.Notes))
        {
            if (label is "Expires")
                until = row.Draft.ReadUsDate(text);
            else if (label is "Type of denial")
                wording = $"{row.List.Wording}, {text.ToLowerInvariant()} order";
            else
                row.Draft.AddRemark(label.Length > 0 ? $"{label}: {text}" : text);
        }
        Add(row, wording, until);
    }

    private static void Add(ExtractDesignation row, string? wording, PartialDate? until)
    {
        var notices = FederalRegister.Read(row.Record.FederalRegister, Confidence.Secondary);
        var from = row.Draft.ReadUsDate(row.Record.EffectiveDate) ?? notices.First;
        row.Draft.Designate(
            new Designation(
                row.List.Programme,
                row.List.Effect,
                notices.Basis,
                new InForce(from, until),
                notices.Source
            )
            {
                Wording = wording,
            }
        );
    }
}
