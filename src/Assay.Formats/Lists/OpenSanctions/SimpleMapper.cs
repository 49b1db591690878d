using Assay.Formats.Lists.Ftm;
using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.OpenSanctions;

/// <summary>
/// Makes listed parties of rows. The simple layout does not say what a listing does to a party or since when; its kind is its schema, its
/// identifiers have no kind, and its texts on sanctions are reasons.
/// </summary>
internal sealed class SimpleMapper(ListId list, ListLog log)
{
    private static readonly string[] Known =
    [
        "id",
        "schema",
        "name",
        "aliases",
        "birth_date",
        "countries",
        "addresses",
        "identifiers",
        "sanctions",
        "phones",
        "emails",
        "program_ids",
        "dataset",
        "first_seen",
        "last_seen", // of the edition, not of the record: it changes with every one
        "last_change",
    ];

    public ListedParty Map(TableRow row)
    {
        var kind = FtmSchema.KindOf(row["schema"]);
        var draft = new PartyDraft(new RecordId(list, row["id"]), kind, log)
        {
            Name = row["name"],
            Raw = row.ToCsv(),
        };
        foreach (var alias in InnerCells.Read(row["aliases"]))
            draft.AddAlias(alias, FtmName.QualityOf(alias));
        foreach (var date in InnerCells.Read(row["birth_date"]))
            draft.AddBorn(date);
        var countries = InnerCells.Read(row["countries"]);
        foreach (var country in countries)
            draft.AddNationality(FtmCountry.Read(draft, country));
        foreach (var address in InnerCells.Read(row["addresses"]))
            draft.AddAddress(null, street: address);
        var numbers = InnerCells.Read(row["identifiers"]);
        if (countries.Count == 0 && UntypedIdentifier.AreRussian(numbers))
            countries = [UntypedIdentifier.Russia];
        foreach (var number in numbers)
            AddIdentifier(draft, number, kind, countries);
        AddDesignations(draft, row);
        if (kind == PartyKind.Unknown && row["schema"] is not "LegalEntity")
            draft.AddRemark("Schema", row["schema"]);
        draft.AddRemark("Phones", string.Join(", ", InnerCells.Read(row["phones"])));
        draft.AddRemark("E-mail", string.Join(", ", InnerCells.Read(row["emails"])));
        draft.AddRemark("First seen", row["first_seen"]);
        draft.AddRemark("Last change", row["last_change"]);
        foreach (var (column, cell) in row.Cells)
        {
            if (!Known.Contains(column, StringComparer.OrdinalIgnoreCase))
                draft.AddNotUnderstood(column, cell);
        }
        return draft.Build();
    }

    private static void AddIdentifier(
        PartyDraft draft,
        string number,
        PartyKind kind,
        IReadOnlyList<string> countries
    )
    {
        var (type, register) = UntypedIdentifier.KindOf(number, kind, countries);
        if (WrittenIdentifier.TryRead(type, register, Bare(number, register), null, out var identifier))
            draft.Add(new IdentityDocument(identifier));
        else
            draft.AddRemark("Identifier", number); // a call sign without a digit, or prose
    }

    /// <summary>The letters IMO say the register, which is said apart.</summary>
    private static string Bare(string number, string register) =>
        register is "IMO-COMPANY" ? WrittenNumber.Compact(number)[3..] : number;

    /// <summary>One a programme; where none is named, one by the dataset, for the file has only entities that are listed.</summary>
    private static void AddDesignations(PartyDraft draft, TableRow row)
    {
        var authority = string.Join("; ", InnerCells.Read(row["dataset"]));
        var reason = string.Join("; ", InnerCells.Read(row["sanctions"]));
        var programmes = InnerCells.Read(row["program_ids"]);
        foreach (var programme in programmes.Count > 0 ? programmes : [authority])
            draft.Add(
                new Designation(
                    programme.Length > 0 ? programme : "unnamed",
                    DesignationEffect.Unknown,
                    null,
                    InForce.Always,
                    null
                )
                {
                    Authority = authority.Length > 0 ? authority : null,
                    Reason = reason.Length > 0 ? reason : null,
                }
            );
    }
}
