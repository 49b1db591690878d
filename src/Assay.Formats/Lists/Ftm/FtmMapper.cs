using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>Makes a listed party of an entity and what belongs to it.</summary>
internal sealed class FtmMapper(ListId list, ListLog log)
{
    public ListedParty Map(FtmListing listing)
    {
        var entity = listing.Entity;
        var kind = FtmSchema.KindOf(entity.Schema);
        var draft = new PartyDraft(new RecordId(list, entity.Id), kind, log)
        {
            Name = entity.Caption,
            NameFields = FtmNameFields.Read(entity),
            Raw = RawOf(listing),
            Gender = entity.Values("gender") switch
            {
                ["male"] => Gender.Male,
                ["female"] => Gender.Female,
                _ => Gender.Unknown,
            },
            Craft = FtmCraft.Read(entity, kind),
        };
        var properties = new FtmProperties(draft, listing, kind);
        foreach (var property in entity.Properties)
            properties.Add(property);
        foreach (var address in listing.Addresses)
            FtmAddress.Add(draft, address);
        foreach (var post in listing.Posts)
            FtmPosts.Add(draft, post, listing.NameOf);
        foreach (var document in listing.Documents)
            FtmDocument.Add(draft, document);
        foreach (var wallet in listing.Wallets)
            AddWallet(draft, wallet);
        if (entity.Schema is FtmSchema.Wallet)
            AddWallet(draft, entity);
        FtmDesignations.Add(draft, listing);
        FtmRelations.Add(draft, listing);
        if (kind == PartyKind.Unknown && entity.Schema is not "LegalEntity")
            draft.AddRemark("Schema", entity.Schema);
        draft.AddRemark("Datasets", string.Join(", ", entity.Datasets));
        draft.AddRemark(
            "Other ids",
            string.Join(", ", entity.Record["referents"].Texts.Order(StringComparer.Ordinal))
        );
        draft.AddRemark("First seen", entity.Record.Text("first_seen"));
        draft.AddRemark("Last change", entity.Record.Text("last_change"));
        foreach (var (field, value) in entity.Record.Fields)
        {
            if (!IsKnown(field) && !value.IsEmpty)
                draft.AddNotUnderstood(field, value.ToString());
        }
        return draft.Build();
    }

    /// <summary>The entity and whatever stands elsewhere in the file.</summary>
    private static string RawOf(FtmListing listing) =>
        string.Join(
            '\n',
            new[] { listing.Entity }
                .Concat(listing.Sanctions)
                .Concat(listing.Links.Select(l => l.Edge))
                .Concat(listing.Documents)
                .Concat(listing.Wallets)
                .Concat(listing.Posts)
                .Concat(listing.Addresses)
                .Select(e => e.Record.Raw)
                .Where(r => r.Length > 0)
                .Distinct(StringComparer.Ordinal)
        );

    private static void AddWallet(PartyDraft draft, FtmEntity wallet)
    {
        var currency = wallet.Values("currency") is [var first, ..] ? first : "";
        foreach (var key in wallet.Values("publicKey"))
            draft.Add(new DigitalCurrencyAddress(currency, key));
        draft.AddRemark("Wallet", wallet.Text("walletType"));
    }

    /// <summary>What an entity has besides its properties; when it was last seen is of the edition and changes with each.</summary>
    private static bool IsKnown(string field) =>
        field
            is "id"
                or "caption"
                or "schema"
                or "properties"
                or "datasets"
                or "referents"
                or "target"
                or "first_seen"
                or "last_seen"
                or "last_change";
}
