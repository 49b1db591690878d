using Assay.Formats.Lists.Ofac.Statements;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac.SdnXml;

/// <summary>
/// Makes listed parties of <c>sdnEntry</c> elements. They say what the CSV says, in elements instead of phrases: names, addresses and documents
/// come in parts, all else under the labels of <see cref="OfacLabels"/>. Numbers of items (their <c>uid</c>) and whether one is the main one are
/// left to the raw record: any of several may be right.
/// </summary>
internal sealed class OfacXmlMapper(ListId list, ListLog log)
{
    private readonly bool _isSdn = list == OfacReader.Sdn;

    /// <summary>The programmes of an entry.</summary>
    public static IReadOnlyList<string> ProgrammesOf(XmlRecord entry) =>
        [
            .. entry
                .All("programList", "program")
                .Select(p => p.Text)
                .Where(p => p.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    public ListedParty Map(XmlRecord entry)
    {
        var kind = OfacKind.Of(entry.TextOf("sdnType"), log);
        var isPerson = kind == PartyKind.Person;
        var name = OfacName.Of(entry.TextOf("lastName"), entry.TextOf("firstName"));
        var draft = new PartyDraft(new RecordId(list, entry.TextOf("uid")), kind, log)
        {
            Name = name,
            NameFields = Fields(entry, isPerson),
            Raw = entry.ToXml(),
        };
        var statements = new OfacStatements(draft, isPerson);
        foreach (var element in entry.Children)
            Take(element, draft, statements, isPerson);
        var programmes = ProgrammesOf(entry);
        OfacProgrammes.AddTo(draft, _isSdn, programmes, statements.Terms);
        OfacProgrammes.AddLeft(draft, programmes, statements.Terms);
        return draft.Build();
    }

    private static void Take(XmlRecord element, PartyDraft draft, OfacStatements statements, bool isPerson)
    {
        switch (element.Name)
        {
            case "uid" or "firstName" or "lastName" or "sdnType" or "programList":
                break;
            case "title":
                foreach (var title in element.Text.Split(';', StringSplitOptions.TrimEntries))
                    draft.AddPosition(title);
                break;
            case "remarks":
                OfacRemarks.Read(element.Text, isCut: false, draft, statements);
                break;
            case "vesselInfo":
                OfacXmlVessel.Take(element, draft, statements);
                break;
            case "akaList" or "addressList" or "idList":
            case "nationalityList" or "citizenshipList" or "dateOfBirthList" or "placeOfBirthList":
                foreach (var item in element.Children)
                    TakeItem(item, draft, statements, isPerson);
                break;
            default:
                draft.AddNotUnderstood(element.Name, element.ToXml());
                break;
        }
    }

    private static void TakeItem(XmlRecord item, PartyDraft draft, OfacStatements statements, bool isPerson)
    {
        switch (item.Name)
        {
            case "aka":
                AddAlias(draft, item, isPerson);
                break;
            case "address":
                AddAddress(draft, item);
                break;
            case "id":
                statements.TakeParts(
                    item.TextOf("idType"),
                    item.TextOf("idNumber"),
                    item.TextOf("idCountry"),
                    item.TextOf("issueDate"),
                    item.TextOf("expirationDate")
                );
                Rest(draft, item, "idType", "idNumber", "idCountry", "issueDate", "expirationDate");
                break;
            case "nationality" or "citizenship":
                draft.AddNationality(item.TextOf("country"));
                Rest(draft, item, "country");
                break;
            case "dateOfBirthItem":
                statements.TakeParts("DOB", item.TextOf("dateOfBirth"));
                Rest(draft, item, "dateOfBirth");
                break;
            case "placeOfBirthItem":
                statements.TakeParts("POB", item.TextOf("placeOfBirth"));
                Rest(draft, item, "placeOfBirth");
                break;
            default:
                draft.AddNotUnderstood(item.Name, item.ToXml());
                break;
        }
    }

    private static void AddAlias(PartyDraft draft, XmlRecord aka, bool isPerson)
    {
        var name = OfacName.Of(aka.TextOf("lastName"), aka.TextOf("firstName"));
        var type = aka.TextOf("type").ToLowerInvariant();
        var quality =
            type is "f.k.a." ? AliasQuality.Former
            : aka.TextOf("category") is "weak" ? AliasQuality.Weak
            : AliasQuality.Strong;
        draft.AddAlias(name, quality, Fields(aka, isPerson));
        if (type is "n.k.a.")
            draft.AddRemark("Now known as", name);
        else if (type is not ("a.k.a." or "f.k.a." or ""))
            draft.AddNotUnderstood("aka", $"{type} {name}");
        Rest(draft, aka, "type", "category", "lastName", "firstName");
    }

    private static void AddAddress(PartyDraft draft, XmlRecord address)
    {
        string[] lines = [address.TextOf("address1"), address.TextOf("address2"), address.TextOf("address3")];
        draft.AddAddress(
            address.TextOf("country"),
            address.TextOf("city"),
            string.Join(", ", lines.Where(l => l.Length > 0)),
            address.TextOf("stateOrProvince"),
            address.TextOf("postalCode")
        );
        Rest(
            draft,
            address,
            "address1",
            "address2",
            "address3",
            "city",
            "stateOrProvince",
            "postalCode",
            "country"
        );
    }

    private static NameFields? Fields(XmlRecord element, bool isPerson) =>
        isPerson && element.TextOf("firstName").Length > 0 && element.TextOf("lastName").Length > 0
            ? new NameFields(element.TextOf("lastName"), element.TextOf("firstName"))
            : null;

    /// <summary>Keeps what stands in an item besides the elements that were read.</summary>
    internal static void Rest(PartyDraft draft, XmlRecord item, params ReadOnlySpan<string> read)
    {
        foreach (var child in item.Children)
        {
            if (child.Name is not ("uid" or "mainEntry") && !read.Contains(child.Name))
                draft.AddNotUnderstood(child.Name, child.ToXml());
        }
    }
}
