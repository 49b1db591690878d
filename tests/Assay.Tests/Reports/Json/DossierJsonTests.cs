using System.Text;
using System.Text.Json;

namespace Assay.Tests.Reports.Json;

public sealed class DossierJsonTests
{
    [Fact]
    public void Two_writings_of_equal_dossiers_are_byte_identical() =>
        Assert.Equal(Written.Json(SampleDossier.Rich()), Written.Json(SampleDossier.Rich()));

    [Fact]
    public void A_language_setting_of_the_machine_changes_nothing()
    {
        var expected = Written.Json(SampleDossier.Rich());
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("fa-IR");
            Assert.Equal(expected, Written.Json(SampleDossier.Rich()));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_has_line_feeds_only_and_ends_with_one()
    {
        var json = Written.Json(SampleDossier.Rich());
        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Cyrillic_and_Korean_stand_as_themselves()
    {
        var json = Written.Json(SampleDossier.Rich());
        Assert.Contains("Российский фонд прямых инвестиций", json, StringComparison.Ordinal);
        Assert.Contains("한국배터리소재", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_end_a_script_element_or_steer_a_terminal_is_escaped()
    {
        var json = Written.Json(SampleDossier.Hostile());
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain(json, c => char.IsControl(c) && c != '\n');
        using var read = JsonDocument.Parse(json);
        Assert.Equal(SampleDossier.Hostile().Title, read.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void Half_of_a_surrogate_pair_does_not_stop_the_writing()
    {
        using var read = JsonDocument.Parse(Written.Json(SampleDossier.Clean() with { Title = "a\ud800b" }));
        Assert.Equal("a\ufffdb", read.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void A_distance_that_is_not_a_number_is_null()
    {
        var asset = SampleAssets.Assets()[0];
        var odd = asset with
        {
            Status = asset.Status with
            {
                Control = asset.Status.Control with { LineDistanceKm = double.NaN },
            },
        };
        using var read = JsonDocument.Parse(Written.Json(SampleDossier.Clean() with { Assets = [odd] }));
        var control = read.RootElement.GetProperty("assets")[0].GetProperty("status").GetProperty("control");
        Assert.Equal(JsonValueKind.Null, control.GetProperty("lineDistanceKm").ValueKind);
    }

    [Fact]
    public void Verdicts_are_the_words_of_every_report()
    {
        using var read = JsonDocument.Parse(Written.Json(SampleDossier.Rich()));
        var verdicts = read
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Select(f => f.GetProperty("verdict").GetString()!)
            .Distinct(StringComparer.Ordinal);
        Assert.Equal(
            "prohibited; prohibited, authorisable; depends on; duty; implication; not checked; exempt; incentive; no measure found",
            string.Join("; ", verdicts)
        );
    }

    [Fact]
    public void Nothing_known_is_told_from_the_starter_pack_alone()
    {
        Assert.Equal("official", State(SampleDossier.Rich()));
        Assert.Equal("starter-pack-only", State(SampleDossier.StarterPackOnly()));
        Assert.Equal("nothing-known", State(SampleDossier.NothingKnown()));
    }

    private static string? State(Dossier dossier)
    {
        using var read = JsonDocument.Parse(Written.Json(dossier));
        return read.RootElement.GetProperty("knowledge").GetProperty("state").GetString();
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        Assay.Reports.Json.DossierJson.Write(SampleDossier.Clean(), stream);
        stream.Write(Encoding.UTF8.GetBytes("more"));
        Assert.True(stream.CanWrite);
    }
}
