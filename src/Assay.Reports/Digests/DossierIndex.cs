using System.Globalization;
using Assay.Findings;
using Assay.Model;
using Assay.Reports.Words;

namespace Assay.Reports.Digests;

/// <summary>Names and places within a dossier, so that one part of a report can point to another.</summary>
public sealed class DossierIndex
{
    // Longer than nearly all names of firms, short enough for three of them in two lines.
    internal const int ShortNameLength = 60;

    private readonly Dictionary<string, string> _partyNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _assets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _findings = new(StringComparer.Ordinal);

    /// <summary>Reads the dossier once.</summary>
    public DossierIndex(Dossier dossier)
    {
        for (var i = 0; i < dossier.Parties.Count; i++)
        {
            _partyNames.TryAdd(dossier.Parties[i].Id, dossier.Parties[i].Name);
            _parties.TryAdd(dossier.Parties[i].Id, i + 1);
        }
        for (var i = 0; i < dossier.Assets.Count; i++)
            _assets.TryAdd(dossier.Assets[i].Id, i + 1);
        for (var i = 0; i < dossier.Findings.Count; i++)
            _findings.TryAdd(dossier.Findings[i].Key, i + 1);
    }

    /// <summary>The party's name; its id where the dossier has no sheet of it.</summary>
    public string PartyName(string id) => _partyNames.GetValueOrDefault(id, id);

    /// <inheritdoc cref="PartyName(string)"/>
    public string PartyName(PartyId id) => PartyName(id.Value);

    /// <summary>Names no longer than a summary can bear, with commas.</summary>
    public string ShortNames(IEnumerable<PartyId> ids) =>
        string.Join(", ", ids.Select(id => Plain.Short(PartyName(id), ShortNameLength)));

    /// <summary>The names of parties, with commas.</summary>
    public string PartyNames(IEnumerable<PartyId> ids) => string.Join(", ", ids.Select(PartyName));

    /// <summary>Where a finding stands, as an HTML id; null where this dossier has none with the key.</summary>
    public string? FindingAnchor(string key) => Anchor(_findings, key, "finding-");

    /// <summary>Where the subject of a finding has its sheet, as an HTML id; null where it has none.</summary>
    public string? SubjectAnchor(Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Party => Anchor(_parties, subject.Id, "party-"),
            SubjectKind.Asset => Anchor(_assets, subject.Id, "asset-"),
            _ => null,
        };

    // Anchors are numbers, never text of the deal: what a deal file says cannot then collide with a report's own ids.
    private static string? Anchor(Dictionary<string, int> places, string id, string prefix) =>
        places.TryGetValue(id, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}")
            : null;
}
