using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.FactCheck.Expectations;

/// <summary>Reads the days typed out of the law (<c>assay: fact-expectations/1</c>).</summary>
internal static class LawTableReader
{
    public static Read<LawTable> ReadFile(string path) =>
        YamlDocument.ReadFile(
            path,
            DiagnosticRoom.StarterPack,
            "fact-expectations/1",
            (fields, _) =>
                new LawTable(
                    fields.Required("measures").Maps(Measure),
                    fields.Required("areas").Maps(Area),
                    fields.Required("stakes").Maps(Stake),
                    fields.Required("listings").Maps(Listing)
                )
        );

    private static MeasureExpectation? Measure(FieldReader fields)
    {
        var measure = fields.Required("measure", "us:eo-14071/1-a-i").Id(text => new MeasureId(text));
        var exception = fields.Optional("exception").Text();
        var days = fields.Days();
        var source = fields.Citation();
        return measure is null || source is null
            ? null
            : new MeasureExpectation(measure.Value, exception, days.From, days.Until, source);
    }

    private static AreaExpectation? Area(FieldReader fields)
    {
        var area = fields.Required("area", "eu-crimea").ItemId();
        var region = fields.Required("region", "UA-43").Region();
        var from = fields.Required("from", "2014-06-25").PartialDate();
        var source = fields.Citation();
        return area is null || region is null || from is null || source is null
            ? null
            : new AreaExpectation(area.Value, region.Value, from.Value, source);
    }

    private static StakeExpectation? Stake(FieldReader fields)
    {
        var holder = fields.Required("holder").PartyId();
        var held = fields.Required("held").PartyId();
        var share = fields.Required("share", "44.95").Share();
        var on = fields.Required("on", "2019-01-28").Date();
        var source = fields.Citation();
        return holder is null || held is null || share is null || on is null || source is null
            ? null
            : new StakeExpectation(holder.Value, held.Value, share.Value, on.Value, source);
    }

    private static ListingExpectation? Listing(FieldReader fields)
    {
        var party = fields.Required("party").PartyId();
        var publisher = fields.Required("publisher", "us-ofac").PublisherId();
        var list = fields.Optional("list").Text();
        var listed = fields.Optional("listed").Bool() ?? true;
        var days = fields.Days();
        var source = fields.Citation();
        return party is null || publisher is null || source is null
            ? null
            : new ListingExpectation(
                party.Value,
                publisher.Value,
                list,
                days.From,
                days.Until,
                listed,
                source
            );
    }
}
