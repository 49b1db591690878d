using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Switzerland;

/// <summary>Maps what stands below an individual, entity or object, names and justifications excepted.</summary>
internal sealed class SecoBodyMapper(SecoBook book, PartyDraft draft)
{
    private readonly HashSet<string> _placesTold = new(StringComparer.Ordinal);

    public void Add(XmlRecord element)
    {
        switch (element.Name)
        {
            case "justification":
                break; // the reason of each designation
            case "identity":
                foreach (var child in element.Children)
                    AddOfIdentity(child);
                break;
            case "relation":
                AddRelation(element);
                break;
            case "other-information":
                draft.AddRemark(element.Text);
                NumbersInProse.AddTo(draft, element.Text);
                break;
            case "generic-attribute":
                AddAttribute(element.Attribute("name"), element.Text);
                break;
            default:
                draft.AddNotUnderstood(element.Name, element.ToXml());
                break;
        }
    }

    private void AddOfIdentity(XmlRecord element)
    {
        switch (element.Name)
        {
            case "name":
                break; // mapped with the target
            case "day-month-year":
                AddBorn(element);
                break;
            case "place-of-birth":
                if (PlaceOf(element) is { } place)
                    draft.AddBirthplace(place.ToString(), place.Country);
                break;
            case "nationality":
                draft.AddNationality(SecoPlace.CountryOf(element));
                break;
            case "identification-document":
                AddDocument(element);
                break;
            case "address":
                AddAddress(element);
                break;
            default:
                draft.AddNotUnderstood(element.Name, element.ToXml());
                break;
        }
    }

    /// <summary>A date in a calendar that is not the Gregorian one is no date here.</summary>
    private void AddBorn(XmlRecord element)
    {
        var year = element.Attribute("year");
        var month = element.Attribute("month");
        var day = element.Attribute("day");
        var text =
            month.Length == 0 ? Digits(year, 4)
            : day.Length == 0 ? $"{Digits(year, 4)}-{Digits(month, 2)}"
            : $"{Digits(year, 4)}-{Digits(month, 2)}-{Digits(day, 2)}";
        var isGregorian = element.Attribute("calendar") is "" or "Gregorian" or "gregorian";
        if (!isGregorian || !PartialDate.TryParse(text, out var date))
        {
            draft.AddNotUnderstood("day-month-year", element.ToXml());
            return;
        }
        // "low" is how the list says circa.
        draft.AddBorn(element.Attribute("quality") is "low" ? WrittenDate.About(date) : date);
    }

    private static string Digits(string number, int width) => number.PadLeft(width, '0');

    private SecoPlace? PlaceOf(XmlRecord element)
    {
        var id = element.Attribute("place-id");
        if (id.Length == 0)
            return null;
        if (book.Place(id) is not { } place)
        {
            draft.AddNotUnderstood("place-id", id);
            return null;
        }
        if (_placesTold.Add(id))
            draft.AddRemark($"Of the place {place.Location}", string.Join(", ", place.Variants));
        return place;
    }

    private void AddDocument(XmlRecord element)
    {
        var issuer = element.Child("issuer");
        var code = issuer?.Attribute("code") ?? "";
        if (code.Length == 0 && issuer is not null)
            code = SecoPlace.CountryOf(issuer) is { Length: > 0 } country ? country : issuer.Text;
        var place = element.Child("place-of-issue") is { } where
            ? PlaceOf(where)?.ToString() ?? where.Text
            : "";
        draft.AddDocument(
            element.Attribute("document-type").Replace('-', ' '),
            element.TextOf("number"),
            code,
            element.TextOf("date-of-issue"),
            element.TextOf("expiry-date"),
            string.Join(", ", new[] { place, Remark(element) }.Where(t => t.Length > 0))
        );
    }

    private void AddAddress(XmlRecord element)
    {
        var place = PlaceOf(element);
        string[] lines =
        [
            Labelled("c/o", element.TextOf("c-o")),
            element.TextOf("address-details"),
            Labelled("P.O. Box", element.TextOf("p-o-box")),
        ];
        draft.AddAddress(
            place?.Country,
            place?.Location,
            string.Join(", ", lines.Where(l => l.Length > 0)),
            place?.Area,
            element.TextOf("zip-code"),
            Remark(element)
        );
    }

    private void AddRelation(XmlRecord element)
    {
        var other = element.Attribute("target-id");
        var type = element.Attribute("relation-type");
        var remark = Remark(element);
        var wording = string.Join(": ", new[] { type, remark }.Where(t => t.Length > 0));
        draft.Add(
            new PartyRelation(KindOf(type), book.NameOf(other) ?? $"target {other}")
            {
                Key = other.Length > 0 ? other : null,
                Wording = wording.Length > 0 ? wording : null,
            }
        );
    }

    /// <summary>Which of the two is the owner or the parent, the schema does not say: only what holds both ways is taken from the word.</summary>
    private static RelationKind KindOf(string type)
    {
        string[] family =
        [
            "family",
            "spouse",
            "husband",
            "wife",
            "child",
            "son",
            "daughter",
            "brother",
            "sister",
            "mother",
            "father",
            "relative",
        ];
        if (type.Contains("associate", StringComparison.OrdinalIgnoreCase))
            return RelationKind.Associate;
        return type.Split('-', ' ').Any(w => family.Contains(w, StringComparer.OrdinalIgnoreCase))
            ? RelationKind.Family
            : RelationKind.LinkedTo;
    }

    /// <summary>The list's own extension: a name and a value. A number with a kind is a document, anything else a remark.</summary>
    private void AddAttribute(string name, string text)
    {
        draft.AddRemark(name.Length > 0 ? name : "Attribute", text);
        NumbersInProse.AddTo(draft, $"{name}: {text}");
    }

    private static string Labelled(string label, string text) => text.Length > 0 ? $"{label} {text}" : "";

    private static string Remark(XmlRecord element) =>
        string.Join(", ", element.All("remark").Select(r => r.Text).Where(t => t.Length > 0));
}
