using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Switzerland;

/// <summary>Makes listed parties of the Swiss targets.</summary>
internal sealed class SecoMapper(SecoBook book, ListLog log)
{
    public ListedParty Map(SecoTarget target, SecoListing listing)
    {
        var kind = Kind(target.Kind);
        var draft = new PartyDraft(new RecordId(SecoReader.Sesam, target.Key), kind, log)
        {
            Name = target.Names[0].Text,
            NameFields = target.Names[0].Fields,
            Raw = target.Element.ToXml(),
            Gender = target.Sex switch
            {
                "male" => Gender.Male,
                "female" => Gender.Female,
                _ => Gender.Unknown,
            },
        };
        if (kind == PartyKind.Unknown)
            draft.AddNotUnderstood("kind of target", target.Kind);
        for (var i = 0; i < target.Names.Count; i++)
            AddName(draft, target.Names[i], isPrimary: i == 0);
        var reason = string.Join('\n', target.Body!.All("justification").Select(j => j.Text));
        AddDesignations(draft, target, listing, reason.Length > 0 ? reason : null);
        var body = new SecoBodyMapper(book, draft);
        foreach (var child in target.Body.Children)
            body.Add(child);
        draft.AddRemark("Foreign identifier", target.ForeignKey);
        draft.AddRemark("Amended", string.Join(", ", listing.Amended));
        foreach (
            var child in target.Element.Children.Where(c =>
                c.Name is not ("sanctions-set-id" or "foreign-identifier" or "modification")
                && !ReferenceEquals(c, target.Body)
            )
        )
            draft.AddNotUnderstood(child.Name, child.ToXml());
        return draft.Build();
    }

    private static PartyKind Kind(string kind) =>
        kind.ToLowerInvariant() switch
        {
            "individual" => PartyKind.Person,
            "entity" => PartyKind.Company,
            "object vessel" or "object ship" => PartyKind.Vessel,
            "object aircraft" => PartyKind.Aircraft,
            _ => PartyKind.Unknown,
        };

    private static void AddName(PartyDraft draft, SecoName name, bool isPrimary)
    {
        var quality =
            name.Type is "formerly-known-as" ? AliasQuality.Former
            : name.Quality is "low" ? AliasQuality.Weak
            : AliasQuality.Strong;
        if (!isPrimary)
            draft.AddAlias(name.Text, quality, name.Fields, name.Language);
        if (name.Type is not ("primary-name" or "alias" or "formerly-known-as" or ""))
            draft.AddNotUnderstood("name-type", $"{name.Type} of {name.Text}");
        foreach (var title in name.Titles)
            draft.AddPosition(title);
        foreach (var (text, language, script) in name.Spellings())
            draft.AddAlias(
                text,
                SecoName.IsLatin(script) ? quality : AliasQuality.OriginalScript,
                language: language.Length > 0 ? language : script
            );
    }

    private void AddDesignations(PartyDraft draft, SecoTarget target, SecoListing listing, string? reason)
    {
        foreach (var id in target.Sets)
        {
            if (book.Set(id) is not { } set)
            {
                draft.AddNotUnderstood("sanctions-set-id", id);
                continue;
            }
            draft.Add(
                new Designation(
                    set.Programme,
                    SecoEffects.Of(set.Basis),
                    set.Basis.Length > 0 ? set.Basis : null,
                    listing.Days,
                    null
                )
                {
                    Reason = reason,
                }
            );
        }
        var origins = target.Sets.Select(s => book.Set(s)?.Origin ?? "").Where(o => o.Length > 0);
        draft.AddRemark("Origin", string.Join(", ", origins.Distinct(StringComparer.Ordinal)));
        if (!target.Sets.Any(s => book.Set(s) is not null))
            draft.Add(
                new Designation("Switzerland", DesignationEffect.Unknown, null, listing.Days, null)
                {
                    Reason = reason,
                }
            );
    }
}
