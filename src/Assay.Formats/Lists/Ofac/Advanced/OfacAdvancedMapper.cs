using System.Text;
using Assay.Formats.Lists.Ofac.Statements;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>Makes listed parties of <c>DistinctParty</c> elements and of what they refer to.</summary>
internal sealed class OfacAdvancedMapper(ListId list, AdvancedIndex index, ListLog log)
{
    private readonly bool _isSdn = list == OfacReader.Sdn;
    private readonly AdvancedFeatures _features = new(index, log);
    private readonly StringBuilder _raw = new(16 << 10);
    private readonly List<XmlRecord> _related = [];

    /// <summary>The programmes of the party that was mapped last.</summary>
    public IReadOnlyList<string> Programmes { get; private set; } = [];

    public ListedParty Map(XmlRecord element)
    {
        _related.Clear();
        var key = element.Attribute("FixedRef");
        var profiles = element.All("Profile").ToList();
        var kind = KindOf(profiles.Count > 0 ? profiles[0].Attribute("PartySubTypeID") : "");
        var draft = new PartyDraft(new RecordId(list, key), kind, log);
        var statements = new OfacStatements(draft, kind == PartyKind.Person);
        var entries = new List<XmlRecord>();
        foreach (var profile in profiles)
        {
            AdvancedNames.AddTo(draft, profile, index.References);
            _features.AddTo(draft, statements, profile, _related);
            foreach (var identity in profile.All("Identity"))
                AdvancedDocuments.AddTo(
                    draft,
                    statements,
                    index.Documents(identity.Attribute("ID")),
                    index.References,
                    _related
                );
            AdvancedRelations.AddTo(draft, profile.Attribute("ID"), index, log, _related);
            entries.AddRange(index.Entries(profile.Attribute("ID")));
            Rest(draft, profile);
        }
        foreach (var part in element.Children)
        {
            if (part.Name is "Comment")
                draft.AddRemark(part.Text);
            else if (part.Name is not "Profile")
                draft.AddNotUnderstood(part.Name, part.ToXml());
        }
        AddDesignations(draft, key, entries, statements.Terms);
        _related.AddRange(entries);
        draft.Raw = RawOf(element);
        return draft.Build();
    }

    private void AddDesignations(PartyDraft draft, string key, List<XmlRecord> entries, OfacTerms terms)
    {
        Programmes = [.. entries.SelectMany(e => AdvancedEntries.ProgrammesOf(e, index.References))];
        if (entries.Count > 0)
        {
            AdvancedEntries.AddTo(draft, entries, terms, _isSdn, index.References);
            return;
        }
        AdvancedFault.CountUnlisted(log, key);
        draft.Add(new Designation("unnamed", DesignationEffect.Unknown, null, InForce.Always, null));
        OfacProgrammes.AddLeft(draft, [], terms);
    }

    private PartyKind KindOf(string subType)
    {
        var name = index.References.Name("PartySubType", subType);
        if (name is "Vessel" or "Aircraft")
            return OfacKind.Of(name, log);
        var type = index.References.Attribute("PartySubType", subType, "PartyTypeID");
        return OfacKind.Of(
            index.References.Name("PartyType", type) is { Length: > 0 } t ? t : "unnamed",
            log
        );
    }

    /// <summary>What a profile has besides names, features and references to its entries.</summary>
    private void Rest(PartyDraft draft, XmlRecord profile)
    {
        foreach (var part in profile.Children)
        {
            switch (part.Name)
            {
                case "Identity" or "Feature" or "SanctionsEntryReference":
                    break;
                case "Comment":
                    draft.AddRemark(part.Text);
                    break;
                case "ExternalReference":
                    draft.AddRemark(
                        index.References.NameOf(part, "ExRefType", "ExRefTypeID") is { Length: > 0 } type
                            ? type
                            : "Reference",
                        string.Join(' ', part.Children.Select(c => c.Text).Append(part.Text)).Trim()
                    );
                    break;
                default:
                    draft.AddNotUnderstood(part.Name, part.ToXml());
                    break;
            }
        }
    }

    /// <summary>The party's element and each element it refers to, a line each.</summary>
    private string RawOf(XmlRecord element)
    {
        _raw.Clear();
        element.WriteTo(_raw);
        foreach (var related in _related)
            related.WriteTo(_raw.Append('\n'));
        return _raw.ToString();
    }
}
