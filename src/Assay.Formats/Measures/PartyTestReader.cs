using Assay.Formats.Yaml;
using Assay.Listings;
using Assay.Measures;
using Assay.Measures.Conditions;
using Assay.Model;

namespace Assay.Formats.Measures;

/// <summary>Reads what a condition asks of a party: all its keys must hold for the same one.</summary>
internal sealed class PartyTestReader(IReadOnlyDictionary<string, CountrySet> groups)
{
    public IReadOnlyList<PartyTest>? Read(FieldReader fields)
    {
        var tests = new List<PartyTest>();
        void Take(PartyTest? test)
        {
            if (test is not null)
                tests.Add(test);
        }

        Take(If(fields.Optional("country"), f => new CountryTest(Countries(f))));
        Take(If(fields.Optional("nationality"), f => new NationalityTest(Countries(f))));
        Take(If(fields.Optional("presence"), f => new PresenceTest(Countries(f))));
        Take(If(fields.Optional("kind"), f => new KindTest(f.List(i => i.Enum<PartyKind>()))));
        Take(If(fields.Optional("government"), f => new GovernmentTest(Countries(f))));
        Take(If(fields.Optional("sector"), f => new SectorTest(f.TextList())));
        Take(If(fields.Optional("named"), f => new NamedTest(f.PartyIds())));
        Take(fields.Optional("designated").Map(Designated));
        Take(If(fields.Optional("owned"), f => f.RegimeId() is { } regime ? new OwnedTest(regime) : null));
        if (tests.Count > 0)
            return tests;
        if (!fields.Log.HasErrors)
        {
            fields.Log.Error(
                fields.Log.Codes.MissingField,
                fields.Map,
                "the test is empty and would hold for everybody. Say what the party must be like."
            );
        }
        return null;
    }

    private static PartyTest? If(Field field, Func<Field, PartyTest?> read) =>
        field.IsGiven ? read(field) : null;

    private static DesignatedTest Designated(FieldReader fields) =>
        new(
            fields.Required("publishers", "[us-ofac]").List(f => f.PublisherId()),
            fields.Optional("effects").List(f => f.Enum<DesignationEffect>()),
            fields.Optional("programmes").TextList()
        );

    private CountrySet Countries(Field field) => CountryList.Read(field, groups);
}
