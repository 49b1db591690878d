using Assay.Formats.Lists.Ofac.Statements;
using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>
/// Features: everything that is said of a profile beside its names and documents, under the labels of <see cref="OfacLabels"/>. What a feature says
/// stands in one of four places: a detail's text, a detail from the reference values, a period, a location.
/// </summary>
internal sealed class AdvancedFeatures(AdvancedIndex index, ListLog log)
{
    /// <summary>Gives a party the features of a profile, and puts the places they name with what its raw record is made of.</summary>
    public void AddTo(PartyDraft draft, OfacStatements statements, XmlRecord profile, List<XmlRecord> related)
    {
        foreach (var feature in profile.All("Feature"))
        {
            var label = index.References.NameOf(feature, "FeatureType", "FeatureTypeID").Replace('’', '\'');
            if (label.Length == 0)
                draft.AddNotUnderstood("feature type", feature.ToXml());
            else
                Take(draft, statements, feature, label, related);
        }
    }

    private void Take(
        PartyDraft draft,
        OfacStatements statements,
        XmlRecord feature,
        string label,
        List<XmlRecord> related
    )
    {
        foreach (var part in feature.Children)
        {
            if (part.Name is "FeatureVersion")
                TakeVersion(draft, statements, part, label, related);
            else if (part.Name is "Comment")
                draft.AddRemark(label, part.Text);
            else if (part.Name is not "IdentityReference") // one party has one set of features here, whichever its identity
                draft.AddNotUnderstood(part.Name, part.ToXml());
        }
    }

    private void TakeVersion(
        PartyDraft draft,
        OfacStatements statements,
        XmlRecord version,
        string label,
        List<XmlRecord> related
    )
    {
        var comment = "";
        var isSaid = false;
        foreach (var part in version.Children)
        {
            switch (part.Name)
            {
                case "Comment":
                    comment = part.Text;
                    break;
                case "VersionDetail":
                    isSaid = true;
                    statements.TakeParts(label, DetailOf(part));
                    break;
                case "DatePeriod":
                    isSaid = true;
                    TakePeriod(draft, statements, part, label);
                    break;
                case "VersionLocation":
                    isSaid = true;
                    TakePlace(draft, statements, part.Attribute("LocationID"), label, related);
                    break;
                default:
                    draft.AddNotUnderstood(part.Name, part.ToXml());
                    break;
            }
        }
        if (!isSaid && comment.Length > 0)
            statements.TakeParts(label, comment);
        else
            draft.AddRemark(label, comment);
    }

    private string DetailOf(XmlRecord detail)
    {
        var reference = index.References.NameOf(detail, "DetailReference", "DetailReferenceID");
        return detail.Text.Length == 0 ? reference
            : reference.Length == 0 ? detail.Text
            : $"{reference} {detail.Text}";
    }

    private static void TakePeriod(
        PartyDraft draft,
        OfacStatements statements,
        XmlRecord period,
        string label
    )
    {
        if (AdvancedDate.Of(period) is not { } date)
            draft.AddNotUnderstood(label, period.ToXml());
        else
            statements.TakeParts(
                label,
                (AdvancedDate.IsAbout(period) ? "circa " : "") + AdvancedDate.Written(date)
            );
    }

    private void TakePlace(
        PartyDraft draft,
        OfacStatements statements,
        string id,
        string label,
        List<XmlRecord> related
    )
    {
        if (index.Location(id) is not { } location)
        {
            AdvancedFault.Count(log, "a location");
            draft.AddNotUnderstood(label, $"location {id}");
            return;
        }
        related.Add(location);
        var place = AdvancedPlace.Of(location, index.References);
        if (label is "Location" or "Address")
            draft.AddAddress(
                place.Country,
                place.City,
                place.Street,
                place.Region,
                place.PostalCode,
                place.Note
            );
        else
            statements.TakeParts(label, place.ToString());
    }
}
