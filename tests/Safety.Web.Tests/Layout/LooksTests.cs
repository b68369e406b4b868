using Safety.Core.Alerts;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Layout;

namespace Safety.Web.Tests.Layout;

public sealed class LooksTests
{
    [Theory]
    [InlineData(AlertStatus.Raised, "Waiting for an answer", Symbol.Bell, Tone.Danger)]
    [InlineData(AlertStatus.Acknowledged, "Somebody has it", Symbol.Person, Tone.Info)]
    [InlineData(AlertStatus.AckExpired, "Nothing followed, called again", Symbol.Clock, Tone.Danger)]
    [InlineData(AlertStatus.Inhibited, "Held back by a call for help", Symbol.Pause, Tone.Caution)]
    [InlineData(AlertStatus.Silenced, "Silenced with a reason", Symbol.Pause, Tone.Caution)]
    [InlineData(AlertStatus.Exhausted, "Nobody answered, everybody is told", Symbol.Broadcast, Tone.Danger)]
    [InlineData(AlertStatus.Resolved, "Decided", Symbol.Check, Tone.Good)]
    public void An_alert_says_where_it_stands(AlertStatus status, string text, Symbol symbol, Tone tone) =>
        Assert.Equal(new Look(text, symbol, tone), Looks.Of(status));

    [Theory]
    [InlineData(Severity.None, "0 · No harm", Tone.Neutral)]
    [InlineData(Severity.Low, "1 · Low", Tone.Neutral)]
    [InlineData(Severity.Moderate, "2 · Moderate", Tone.Info)]
    [InlineData(Severity.Serious, "3 · Serious", Tone.Caution)]
    [InlineData(Severity.Severe, "4 · Severe", Tone.Danger)]
    [InlineData(Severity.FatalOrCritical, "5 · Fatal or critical", Tone.Danger)]
    public void A_severity_says_its_level_and_word(Severity severity, string text, Tone tone)
    {
        Assert.Equal(text, Looks.Of(severity).Text);
        Assert.Equal(tone, Looks.Of(severity).Tone);
    }

    [Fact]
    public void Each_state_of_a_kind_has_a_look_of_its_own()
    {
        AllDiffer<AlertStatus>(Looks.Of);
        AllDiffer<Severity>(Looks.Of);
        AllDiffer<DeliveryStatus>(Looks.Of);
        AllDiffer<SupportStanding>(Looks.Of);
        AllDiffer<VisitStatus>(Looks.Of);
        AllDiffer<VisitRiskBand>(Looks.Of);
        AllDiffer<VisitAlarmKind>(Looks.Of);
        AllDiffer<KnownRiskState>(Looks.Of);
        AllDiffer<ReportStage>(Looks.Of);
    }

    [Fact]
    public void No_two_severities_share_a_shape() =>
        Assert.Equal(6, Enum.GetValues<Severity>().Select(severity => Looks.Of(severity).Symbol).Distinct().Count());

    [Fact]
    public void Each_symbol_is_drawn_and_no_two_are_the_same() =>
        Assert.Equal(
            Enum.GetValues<Symbol>().Length,
            Enum.GetValues<Symbol>().Select(Icon.Draw).Distinct().Count());

    private static void AllDiffer<T>(Func<T, Look> look) where T : struct, Enum
    {
        var texts = Enum.GetValues<T>().Select(state => look(state).Text).ToList();
        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.DoesNotContain(texts, string.IsNullOrWhiteSpace);
    }
}
