using Safety.Core.Alerts;

namespace Safety.Core.Tests.Alerts;

/// <summary>Which alerts ask for a limit, and what can be done about each.</summary>
public sealed class EnforcementTests
{
    [Fact]
    public void Demand_intrusions_crossed_limits_and_reviews_stand_on_the_list_and_calls_for_help_do_not() =>
        Assert.Equal(
            [
                AlertKind.FixationSuspected, AlertKind.FixationPersistent, AlertKind.DemandEscalating,
                AlertKind.NegativeResponse, AlertKind.LimitBreached, AlertKind.LimitBreachRepeated,
                AlertKind.LimitReviewDue, AlertKind.SerialTransfer,
            ],
            Enforcement.Kinds);

    [Fact]
    public void Nobody_is_ever_led_to_a_limit_alone()
    {
        Assert.All(Enforcement.Kinds, kind =>
        {
            var choices = Enforcement.Of(kind);
            Assert.Equal(EnforcementChoice.Decide, choices[^1]);
            Assert.True(choices.Count > 1);
            Assert.Equal(choices.Distinct(), choices);
        });
        Assert.Equal(
            Enum.GetValues<EnforcementChoice>(), Enforcement.Kinds.SelectMany(Enforcement.Of).Distinct().Order());
    }
}
