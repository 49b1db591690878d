using System.Text;
using Assay.Findings;
using Assay.Formats.Deals;
using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;
using Assay.Tests.Measures;

namespace Assay.Tests.Assaying;

/// <summary>The US-Russia talks of 2025 on the knowledge of other days, with the real OFAC editions.</summary>
public sealed class KnownOnTests
{
    private static readonly Lazy<IReadOnlyList<EditionContent>> Editions = new(ReadEditions);

    [Theory]
    [InlineData("Kirill Dmitriev", false, true)]
    [InlineData("Russian Direct Investment Fund", false, true)]
    [InlineData("Vladimir Potanin", false, true)]
    [InlineData("Oleg Deripaska", true, true)]
    [InlineData("Rusal", false, false)]
    [InlineData("En+ Group", false, false)]
    [InlineData("Nornickel", false, false)]
    public void The_eve_of_the_invasion_and_2024_differ_as_history_did(string name, bool before, bool after)
    {
        Assert.Equal(before, IsListed(On(new LocalDate(2022, 2, 23)), name));
        Assert.Equal(after, IsListed(On(new LocalDate(2024, 6, 27)), name));
    }

    [Fact]
    public void The_evidence_is_the_record_of_the_edition()
    {
        var sheet = On(new LocalDate(2024, 6, 27)).Parties.Single(p => p.Id == "rdif");
        var record = Assert.IsType<Evidence.ListRecord>(
            sheet.Standing.Single(s => s.Publisher.Value == "us-ofac").Source
        );
        Assert.Equal("34036", record.Record.Key);
        Assert.Equal(new LocalDate(2024, 6, 27), record.Edition.Date);
        Assert.Equal(64, record.Edition.Hash.Hex.Length);
    }

    [Theory]
    [InlineData("Vladimir Potapin")]
    [InlineData("Kirill Dmitrov")]
    [InlineData("Oleg Derepasko")]
    public void Somebody_spelled_like_a_listed_person_is_a_question_not_a_prohibition(string name)
    {
        var yaml = $$"""
            assay: deal/1
            title: A namesake
            date: 2024-06-27
            parties:
              - { id: us, name: A trader of Ohio, kind: company, country: US }
              - { id: other, name: {{name}}, kind: person }
            activities:
              - { id: talk, kind: dealing, by: [us], with: [other] }
            """;
        var deal = DealReader.ReadBytes(Encoding.UTF8.GetBytes(yaml), "deal.yaml").Value!;
        var findings = Assayer.Assay(deal, Known(new LocalDate(2024, 6, 27))).Findings;
        Assert.DoesNotContain(findings, f => f.Verdict == Verdict.Prohibited);
        Assert.Contains(findings, f => f.Verdict == Verdict.DependsOn && f.Subject.Id == "other");
    }

    [Fact]
    public void Before_the_first_edition_nothing_is_known_rather_than_all_is_clean()
    {
        var dossier = On(new LocalDate(2021, 1, 1));
        Assert.Empty(dossier.Coverage.Editions);
        Assert.All(
            dossier.Parties,
            p => Assert.True(p.Screening is ScreeningState.NothingKnown or ScreeningState.Unnamed, p.Name)
        );
        Assert.Contains(dossier.Findings, f => f.Key == "not-checked|screening|deal:deal");
        Assert.Contains(dossier.Coverage.Gaps, g => g.Contains("nothing is known", StringComparison.Ordinal));
    }

    private static bool IsListed(Dossier dossier, string name) =>
        dossier
            .Parties.Single(p => p.Name == name)
            .Standing.Any(s => s.Publisher.Value == "us-ofac" && s.Listed == Truth.True);

    private static Dossier On(LocalDate knownOn)
    {
        var deal = DealReader
            .ReadFile(Path.Combine(SharedFolder.RepositoryRoot, "examples", "us-russia-2025.yaml"))
            .Value!;
        return Assayer.Assay(deal, Known(knownOn));
    }

    private static Knowledge Known(LocalDate knownOn)
    {
        var kept = Editions.Value;
        var known = kept.Where(e => e.Edition.Date <= knownOn)
            .OrderByDescending(e => e.Edition.Date)
            .Take(1)
            .ToList();
        return StarterKnowledge.With(knownOn, known, [.. kept.Select(e => e.Edition.List).Distinct()]);
    }

    private static IReadOnlyList<EditionContent> ReadEditions()
    {
        var folder = SharedFolder.PathOrSkip("sanctions/ofac");
        var files = Directory
            .EnumerateFiles(folder, "sdn-20??-??-??.csv.gz")
            .Order(StringComparer.Ordinal)
            .ToList();
        var sets = ListOffer.Of(files, null, ListReaders.All).Sets;
        Assert.Equal(4, sets.Count);
        return [.. sets.Select(set => set.Read().Value!)];
    }
}
