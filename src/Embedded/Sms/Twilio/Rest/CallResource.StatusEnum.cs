using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public partial class CallResource
{
    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Busy = new("busy");
        public static readonly StatusEnum Canceled = new("canceled");
        public static readonly StatusEnum Completed = new("completed");
        public static readonly StatusEnum Failed = new("failed");
        public static readonly StatusEnum InProgress = new("in-progress");
        public static readonly StatusEnum NoAnswer = new("no-answer");
        public static readonly StatusEnum Queued = new("queued");
        public static readonly StatusEnum Ringing = new("ringing");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new(value);
    }
}
