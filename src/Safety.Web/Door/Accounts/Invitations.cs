using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Door.Accounts;

/// <summary>Makes the links of invitations, and sends them where a way for mail is set up.</summary>
internal sealed class Invitations(
    AuthDbContext context, IStaffRoles people, IOptions<DoorSettings> settings, IEnumerable<IInvitationMailer> mailers,
    TimeProvider time, ILogger<Invitations> log)
{
    /// <summary>What is wrong with what was said, or null.</summary>
    public Invited? WhatIsWrong(StaffId staff, string? email)
    {
        if (!people.IsActive(staff)) return No("staff_id", "Nobody who works here has this id.");
        return StaffLimits.IsEmail(email) ? null : No("email", "This is not an e-mail address.");
    }

    /// <summary>No invitation, and why.</summary>
    public Invited No(string? field, string why) => new(null, time.GetUtcNow(), why) { Field = field };

    /// <summary>Makes an invitation in place of every earlier one.</summary>
    public async Task<Invited> MakeAsync(
        SafetyUser user, StaffId by, bool forgetsSecondFactor, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var open = context.Invitations.Where(i => i.UserId == user.Id && i.UsedAt == null);
        var asked = forgetsSecondFactor
            ? await open.Where(i => i.ForgetsSecondFactor && i.EndsAt > now && i.MadeBy != by.Value)
                .Select(i => (Guid?)i.MadeBy).FirstOrDefaultAsync(cancel)
            : null;
        await open.ExecuteUpdateAsync(set => set.SetProperty(i => i.UsedAt, now), cancel);
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var invitation = new Invitation
        {
            Id = Guid.CreateVersion7(), UserId = user.Id, SecretHash = SignIns.HashOf(secret), MadeBy = by.Value,
            MadeAt = now, EndsAt = now + SignIns.InvitationLasts, ForgetsSecondFactor = forgetsSecondFactor,
            AskedBy = asked,
        };
        context.Invitations.Add(invitation);
        await context.SaveChangesAsync(cancel);
        log.LogInformation("{By} invited {Account}", by.Value, user.Id);
        if (forgetsSecondFactor && asked is null) return Waiting(invitation);
        var link = new Uri(settings.Value.PublicAddress, "/invitation?code=" + secret);
        foreach (var mailer in mailers)
        {
            if (await mailer.SendAsync(user.Email!, link, invitation.EndsAt, cancel))
                return new Invited(null, invitation.EndsAt, null) { IsMailed = true };
        }

        return new Invited(link, invitation.EndsAt, null);
    }

    private static Invited Waiting(Invitation asked) => new(
        null, asked.EndsAt, "Another administrator must ask for the same, so that no one person takes factors away.")
    {
        NeedsAnother = true,
    };
}
