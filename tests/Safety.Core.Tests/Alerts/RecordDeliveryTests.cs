using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class RecordDeliveryTests
{
    private static readonly Finding Lesser = Finding(Severity.Moderate);
    private static readonly AlertId Id = new(AlertId(Lesser));
    private static readonly DeliveryId Mail = Delivery(Id.Value, 0, 1, Manager, ContactChannel.Email);
    private static readonly DeliveryId Hook = Delivery(Id.Value, 0, 1, Manager, ContactChannel.Webhook);

    [Fact]
    public void A_success_is_recorded_with_what_the_provider_said() =>
        Raised(Lesser).When(alert => Succeed(alert, Mail)).Then(new DeliverySucceeded(Mail, 1, "250", Nine));

    [Fact]
    public void Recording_twice_changes_nothing()
    {
        Raised(Lesser).TwiceChangesNothing(alert => Succeed(alert, Mail));
        Raised(Lesser).TwiceChangesNothing(alert => Fail(alert, Mail, 1));
        Raised(Lesser, null, Failed(Mail, 1)).TwiceChangesNothing(alert => Fail(alert, Mail, 2));
    }

    [Fact]
    public void A_failure_is_tried_again_soon() =>
        Raised(Lesser).When(alert => Fail(alert, Mail, 1))
            .Then(new DeliveryFailed(Mail, 1, "smtp_451", Nine, Nine.AddSeconds(2)));

    [Fact]
    public void The_pause_never_exceeds_the_policy() =>
        Assert.Equal(
            Nine.AddSeconds(30),
            Raised(Lesser, null, Failed(Mail, 20)).When(alert => Fail(alert, Mail, 21))
                .ThenOne<DeliveryFailed>().NextAttemptAt);

    [Fact]
    public void The_second_failure_brings_in_the_next_channel_of_the_same_person() =>
        Raised(Lesser, null, Failed(Mail, 1)).When(alert => Fail(alert, Mail, 2))
            .Then(
                new DeliveryFailed(Mail, 2, "smtp_451", Nine, Nine.AddSeconds(4)),
                new DeliveryQueued(Hook, 0, 1, Manager, ContactChannel.Webhook, [], Nine));

    [Fact]
    public void A_permanent_failure_is_given_up_and_brings_in_the_next_channel_at_once() =>
        Raised(Lesser).When(alert => Fail(alert, Mail, 1, permanent: true))
            .Then(
                new DeliveryFailed(Mail, 1, "smtp_451", Nine, null),
                new DeliveryQueued(Hook, 0, 1, Manager, ContactChannel.Webhook, [], Nine));

    [Fact]
    public void When_no_channel_is_left_and_a_later_step_has_another_it_is_called_at_once()
    {
        var mailOnly = With(Person(Manager, StaffRole.Manager, ContactChannel.InApp, ContactChannel.Email));
        var outcome = Raised(Lesser, mailOnly)
            .When(alert => Record(alert, new RecordDelivery(Id, Mail, 1, false, "smtp_550", true), mailOnly));
        Assert.Equal(EscalationCause.NobodyReachable, outcome.ThenOne<AlertEscalated>().Cause);
    }

    [Fact]
    public void When_a_relay_refuses_every_message_the_app_keeps_the_steps_time()
    {
        var byMail = Everybody.ReachedOver([ContactChannel.Email]);
        var given = Raised(Lesser, byMail);
        var outcome = given
            .When(alert => Record(alert, new RecordDelivery(Id, Mail, 1, false, "smtp_554", true), byMail));
        outcome.Then(new DeliveryFailed(Mail, 1, "smtp_554", Nine, null));
        Assert.Equal(
            (0, AlertStatus.Raised, given.State!.NextAt),
            (outcome.StateAfter!.Step, outcome.StateAfter.Status, outcome.StateAfter.NextAt));
    }

    [Fact]
    public void Who_has_no_app_to_be_told_in_does_not_keep_the_steps_time()
    {
        var mailOnly = With(People.Select(person => person with { Channels = [ContactChannel.Email] }));
        var outcome = Raised(Lesser, mailOnly)
            .When(alert => Record(alert, new RecordDelivery(Id, Mail, 1, false, "smtp_554", true), mailOnly));
        Assert.Equal(EscalationCause.NobodyReachable, outcome.ThenOne<AlertEscalated>().Cause);
    }

    [Fact]
    public void After_the_last_attempt_it_is_given_up() =>
        Assert.Null(Raised(Lesser, null, Failed(Mail, RecordDelivery.AttemptsMax - 1))
            .When(alert => Fail(alert, Mail, RecordDelivery.AttemptsMax)).ThenOne<DeliveryFailed>().NextAttemptAt);

    [Fact]
    public void After_an_answer_nothing_new_is_sent() =>
        Raised(Lesser, null, Failed(Mail, 1), new AlertAcknowledged(Lead, Nine, Nine.AddHours(1)))
            .When(alert => Fail(alert, Mail, 2))
            .Then(new DeliveryFailed(Mail, 2, "smtp_451", Nine, null));

    [Fact]
    public void A_late_success_is_recorded_after_an_answer() =>
        Raised(Lesser, null, new AlertAcknowledged(Lead, Nine, Nine.AddHours(1)))
            .When(alert => Succeed(alert, Mail)).ThenOne<DeliverySucceeded>();

    [Fact]
    public void A_long_result_is_cut() =>
        Assert.Equal(
            RecordDelivery.ResultLengthMax,
            Raised(Lesser).When(alert => Record(alert, new RecordDelivery(Id, Mail, 1, true, new string('x', 900))))
                .ThenOne<DeliverySucceeded>().Result.Length);

    [Fact]
    public void What_was_never_queued_is_not_found()
    {
        Raised(Lesser).When(alert => Succeed(alert, Hook)).ThenRefused<RecordDelivery.NoSuchDelivery>();
        Scenario.Given<Alert>(Id.Value).When(alert => Succeed(alert, Mail)).ThenRefused<RecordDelivery.NoSuchAlert>();
    }

    [Fact]
    public void The_list_of_messages_to_send_follows_from_the_facts()
    {
        var acknowledged = new AlertAcknowledged(Lead, Nine, Nine.AddHours(1));
        Assert.Equal(
            [new DeliveryChange.Add(Hook, Manager, ContactChannel.Webhook, Nine)],
            DeliveryChange.Of(new DeliveryQueued(Hook, 0, 1, Manager, ContactChannel.Webhook, [], Nine)));
        Assert.Equal([new DeliveryChange.Retry(Mail, 1, Nine)], DeliveryChange.Of(Failed(Mail, 1)));
        Assert.Equal(
            [new DeliveryChange.Remove(Mail)], DeliveryChange.Of(new DeliveryFailed(Mail, 1, "x", Nine, null)));
        Assert.Equal(
            [new DeliveryChange.Remove(Mail)], DeliveryChange.Of(new DeliverySucceeded(Mail, 1, "250", Nine)));
        Assert.Equal([new DeliveryChange.RemoveAll()], DeliveryChange.Of(acknowledged));
        Assert.Equal(
            [new DeliveryChange.RemoveFor(Lead)],
            DeliveryChange.Of(new AlertEvidenceAdded(
                Lesser.Evidence, "So.", Severity.Moderate, [Lead], Nine, null, null)));
    }

    private static DeliveryFailed Failed(DeliveryId id, int attempt) => new(id, attempt, "smtp_451", Nine, Nine);

    private static Decision Succeed(Alert? alert, DeliveryId id) =>
        Record(alert, new RecordDelivery(Id, id, 1, true, "250"));

    private static Decision Fail(Alert? alert, DeliveryId id, int attempt, bool permanent = false) =>
        Record(alert, new RecordDelivery(Id, id, attempt, false, "smtp_451", permanent));

    private static Decision Record(Alert? alert, RecordDelivery command, StaffDirectory? directory = null) =>
        RecordDelivery.Decide(command, alert, directory ?? Everybody, InForce, Nine);
}
